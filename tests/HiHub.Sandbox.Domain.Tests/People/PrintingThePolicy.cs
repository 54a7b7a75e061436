using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.People;

public sealed class PrintingThePolicy
{
    [Fact]
    public void names_every_duty_with_its_code() =>
        Duty.All.Where(duty => duty.Name.StartsWith("SOD-", StringComparison.Ordinal)).Select(duty => duty.Name).ShouldBe(Enumerable.Range(1, 8).Select(number => $"SOD-{number}"));

    [Fact]
    public void says_what_may_be_lent_and_what_needs_a_letter()
    {
        var rows = PolicyTable.Print().Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length > 7).ToLookup(cells => cells[1], cells => (Lent: cells[5], Letter: cells[6]));
        rows["Permit"].Single().ShouldBe(("law", ""));
        rows["Consult"].Single().ShouldBe(("yes", ""));
        rows["Score"].Single().ShouldBe(("", ""));
        rows["Submit"].Single().ShouldBe(("yes", "yes"));
        rows["Clarify"].Single().ShouldBe(("yes", "yes"));
        rows["SaveDossier"].Single().ShouldBe(("yes", ""));
        rows["FileReport"].Single().ShouldBe(("", "yes"));
    }
}
