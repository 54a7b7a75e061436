using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ProposeRemedy)]
public sealed class ProposingARemedy
{
    [Fact]
    public void joins_the_open_suspension() => new Story().WithRemedy().Trial().OpenSuspension()!.Remedies.ShouldHaveSingleItem();

    [Fact]
    public void is_refused_where_nothing_is_suspended() =>
        new Story().ToActive().Code(ActionName.ProposeRemedy, Office.App1, new ProposeRemedy.Input { Text = "Sửa." }).ShouldBe("not-in-state");

    [Fact]
    public void needs_words() =>
        new Story().ToSuspended().Errors(ActionName.ProposeRemedy, Office.App1, new ProposeRemedy.Input { Text = "" }).ShouldNotBeEmpty();
}
