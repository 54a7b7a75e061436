using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Some 49,000 passwords known from leaks, as the npm package <c>@zxcvbn-ts/language-common</c> keeps them; read through when a password is chosen, so that they never lie in memory.</summary>
internal static class CommonPasswords
{
    private static readonly string s_file = Path.Combine(ProgramFolder.Path, "words", "common-passwords.txt");

    /// <summary>In lower case, one by one.</summary>
    public static IEnumerable<string> All => File.ReadLines(s_file);
}
