using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.RaiseFinding)]
public sealed class RaisingAFinding
{
    private readonly Story _story = new Story().ToActive();

    [Fact]
    public void remembers_who_raised_it()
    {
        _story.Do(ActionName.RaiseFinding, Office.Reg1, _story.Finding(FindingSeverity.Critical));

        _story.Trial().Findings.ShouldHaveSingleItem().RaisedBy.ShouldBe("reg1");
        _story.Trial().HasOpenCriticalFinding().ShouldBeTrue();
    }

    [Fact]
    public void needs_a_due_day_to_come() =>
        _story
            .Errors(ActionName.RaiseFinding, Office.Mon1, _story.Finding(FindingSeverity.Minor) with { DueOn = _story.Today().AddDays(-1) })
            .ShouldHaveSingleItem()
            .Code.ShouldBe("past-date");
}
