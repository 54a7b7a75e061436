using HiHub.Sandbox.Domain.Exit;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.PublishOutcome)]
public sealed class PublishingTheOutcome
{
    private readonly Story _story = new Story().ToClosed();

    [Fact]
    public void happens_once()
    {
        _story.Do(ActionName.PublishOutcome, Office.Clk1, ExitWalk.Publishing());
        _story.Exit().PublishedAt.ShouldBe(_story.Now);
        _story.Code(ActionName.PublishOutcome, Office.Clk1, ExitWalk.Publishing()).ShouldBe("already-published");
    }

    [Fact]
    public void says_why_something_was_taken_out() =>
        _story
            .Errors(
                ActionName.PublishOutcome,
                Office.Clk1,
                ExitWalk.Publishing() with { Redactions = [new PublishOutcome.Redaction { What = "Đối tác", Ground = "" }] })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.redactions[0].ground");
}
