namespace HiHub.Sandbox.Web.Hosting;

/// <summary>The program's own folder, where workflows, dossiers and pages were copied: the content root wherever the program is started from.</summary>
internal static class ProgramFolder
{
    public static string Path { get; } = AppContext.BaseDirectory;

    public static string Workflows { get; } = System.IO.Path.Combine(Path, "workflows");

    public static string Dossiers { get; } = System.IO.Path.Combine(Path, "dossiers");

    /// <summary>The data folder of this user, unless configuration names another.</summary>
    public static string DefaultData { get; } =
        System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "HiHub.Sandbox"
        );
}
