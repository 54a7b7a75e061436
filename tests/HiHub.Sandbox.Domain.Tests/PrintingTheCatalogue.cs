namespace HiHub.Sandbox.Domain.Tests;

public sealed class PrintingTheCatalogue
{
    private static readonly string[] s_lines = CatalogueTable.Markdown().Split('\n');

    [Fact]
    public void has_one_line_for_every_act() =>
        s_lines.Skip(2).SkipLast(1).Select(line => line.Split('`')[1]).ShouldBe(Enum.GetNames<ActionName>());

    [Fact]
    public void says_who_does_what_where() =>
        s_lines.ShouldContain("| `Permit` | Cho phép thử nghiệm | theo bước | DEC | A10 | documentId | D05, D06 | Luật Thủ đô 2026 Đ19.2.a |");

    [Fact]
    public void marks_what_may_be_absent() => Line(ActionName.Confirm).ShouldContain("| pendingId, confirm, reason? |");

    [Fact]
    public void shows_an_act_of_both_lifecycles_once_with_all_its_states() =>
        Line(ActionName.PrepareDecision).ShouldContain("| HND, HOD, MON | A10, B0, B1,");

    [Fact]
    public void gives_every_act_a_title_of_its_own() => ActionCatalogue.All.Select(action => action.Title.Vi).Distinct().Count().ShouldBe(ActionCatalogue.All.Count);

    [Theory]
    [InlineData(ActionName.Withdraw)]
    [InlineData(ActionName.SafetyHold)]
    [InlineData(ActionName.Suspend)]
    [InlineData(ActionName.Revoke)]
    [InlineData(ActionName.Terminate)]
    [InlineData(ActionName.VoluntaryStop)]
    [InlineData(ActionName.Reopen)]
    [InlineData(ActionName.DeclareConflict)]
    [InlineData(ActionName.Recuse)]
    [InlineData(ActionName.Reassign)]
    [InlineData(ActionName.Reappoint)]
    [InlineData(ActionName.RegisterComplaint)]
    [InlineData(ActionName.RaiseFinding)]
    [InlineData(ActionName.ReportIncident)]
    [InlineData(ActionName.WithdrawConsent)]
    [InlineData(ActionName.CorrectDocument)]
    public void lets_what_may_come_at_any_time_wait_for_no_step(ActionName name) => Line(name).ShouldContain("| thường trực |");

    private static string Line(ActionName name) => s_lines.Single(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));
}
