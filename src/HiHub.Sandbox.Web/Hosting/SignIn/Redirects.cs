namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>A link may not lead a person who has just signed in elsewhere.</summary>
internal static class Redirects
{
    /// <summary>The address where it is a path of this site, else the front page.</summary>
    public static string Local(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) && !address.Any(char.IsControl)
            ? address
            : "/";
}
