namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>The page on security answers every requirement of the standard, and names nothing that does not exist.</summary>
public sealed class MappingTheSecurityRequirements
{
    private static readonly IReadOnlyList<string[]> s_rows = SecurityRequirements.Rows(File.ReadAllText(Path.Combine(Sources.Root, "docs", "security.md")));

    [Fact]
    public void has_exactly_the_numbers_of_the_standard()
    {
        SecurityRequirements.Expected.Count.ShouldBe(253);
        SecurityRequirements.WrongNumbers(s_rows).ShouldBeEmpty();
    }

    [Fact]
    public void a_missing_a_made_up_and_a_doubled_number_are_caught() =>
        SecurityRequirements.WrongNumbers([.. s_rows.Skip(1), s_rows[^1], ["v5.0.0-99.1.1", "1", "x", "x"], ["v5.0.0-2.1.1", "2", "x", "x"]])
            .ShouldBe(["v5.0.0-1.1.1 2", "v5.0.0-99.1.1 1", "v5.0.0-2.1.1 2", "v5.0.0-17.3.2 2"], ignoreOrder: true);

    [Fact]
    public void leaves_no_row_empty() => SecurityRequirements.Unanswered(s_rows).ShouldBeEmpty();

    [Theory]
    [InlineData("| v5.0.0-1.1.1 | 2 |  | `README.md` |")]
    [InlineData("| v5.0.0-1.1.1 | 2 | words |  |")]
    [InlineData("| v5.0.0-1.1.1 | 2 | words | somebody |")]
    [InlineData("| v5.0.0-1.1.1 | 2 | words and a cell less |")]
    public void an_empty_cell_is_caught(string row) => SecurityRequirements.Unanswered(SecurityRequirements.Rows(row)).ShouldBe(["v5.0.0-1.1.1"]);

    [Fact]
    public void names_only_tests_files_and_settings_that_exist() => Unknown(s_rows).ShouldBeEmpty();

    [Theory]
    [InlineData("FlyingToTheMoon.lands")]
    [InlineData("SigningIn.lands_on_the_moon")]
    [InlineData("docs/moon.md")]
    [InlineData("SignIn:Moon")]
    public void what_does_not_exist_is_caught(string name) =>
        Unknown(SecurityRequirements.Rows($"| v5.0.0-1.1.1 | 2 | words | `README.md`, `{name}` |")).ShouldBe([$"v5.0.0-1.1.1: {name}"]);

    private static IEnumerable<string> Unknown(IReadOnlyList<string[]> rows) => SecurityRequirements.Unknown(rows, Sources.Tests, Sources.CSharp);
}
