using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

[Covers(ActionName.RecordParallelStep)]
public sealed class RecordingAParallelStep
{
    private readonly Story _story = new Story().WithParallel("SBV-ND94");

    [Fact]
    public void keeps_what_happened_there_with_its_paper()
    {
        _story.Attach(DocumentKind.OtherAuthorityPaper);
        var paper = _story.Case.Facts.Intake.Documents[^1].Id;
        _story.Record(ParallelEvent.Filed).Do(ActionName.RecordParallelStep, Office.Apa1, _story.Step(ParallelEvent.Accepted) with { DocumentId = paper });

        _story.Parallel().Code.ShouldBe("NHNN-77");
        _story.Parallel().Steps[^1].ShouldSatisfyAllConditions(
            step => step.DocumentId.ShouldBe(paper),
            step => step.By.ShouldBe("apa1"),
            step => step.At.ShouldBe(_story.Now));
    }

    [Fact]
    public void goes_on_through_the_whole_procedure()
    {
        _story.ToAppraising().Do(ActionName.RecordParallelStep, Office.Hnd1, _story.Step(ParallelEvent.Filed));
        _story.Record(ParallelEvent.SupplementAsked, ParallelEvent.SupplementAnswered, ParallelEvent.Accepted, ParallelEvent.SupplementAsked, ParallelEvent.Decided);
        _story.Parallel().Steps.Count.ShouldBe(6);
        _story.WhyNot(ActionName.RecordParallelStep, Office.Hnd2)!.Code.ShouldBe("not-your-part");
    }

    [Theory]
    [InlineData(new[] { ParallelEvent.Accepted })]
    [InlineData(new[] { ParallelEvent.SupplementAsked })]
    [InlineData(new[] { ParallelEvent.Decided })]
    [InlineData(new[] { ParallelEvent.Filed, ParallelEvent.Filed })]
    [InlineData(new[] { ParallelEvent.Filed, ParallelEvent.SupplementAnswered })]
    [InlineData(new[] { ParallelEvent.Filed, ParallelEvent.SupplementAsked, ParallelEvent.Accepted })]
    [InlineData(new[] { ParallelEvent.Filed, ParallelEvent.SupplementAsked, ParallelEvent.SupplementAsked })]
    [InlineData(new[] { ParallelEvent.Filed, ParallelEvent.Accepted, ParallelEvent.Accepted })]
    [InlineData(new[] { ParallelEvent.Filed, ParallelEvent.Withdrawn, ParallelEvent.Accepted })]
    [InlineData(new[] { ParallelEvent.Filed, ParallelEvent.Decided, ParallelEvent.Withdrawn })]
    public void refuses_what_cannot_follow(ParallelEvent[] kinds)
    {
        _story.Record(kinds.AsSpan()[..^1]);
        _story.Try(ActionName.RecordParallelStep, Office.App1, _story.Step(kinds[^1]))!.Code.ShouldBe("parallel-step-out-of-order");
    }

    [Fact]
    public void refuses_an_acceptance_before_the_filing()
    {
        _story.Record(ParallelEvent.Filed);
        _story.Try(ActionName.RecordParallelStep, Office.App1, _story.Step(ParallelEvent.Accepted, hours: -1))!.Code.ShouldBe("parallel-step-out-of-order");
    }

    [Fact]
    public void replaces_a_wrong_entry()
    {
        _story.Later(TimeSpan.FromDays(3)).Record(ParallelEvent.Filed, ParallelEvent.Accepted);
        var wrong = _story.Parallel().Steps[^1];
        _story.Do(ActionName.RecordParallelStep, Office.App1, _story.Step(ParallelEvent.Accepted) with { Code = "NHNN-78", Replaces = wrong.Id });

        _story.Parallel().Steps.Select(step => step.Code).ShouldBe([null, "NHNN-78"]);
    }

    [Theory]
    [InlineData("2026-06-30T23:59:00+07:00", "HN-LTD2024")]
    [InlineData("2026-07-01T00:00:00+07:00", "HN-LTD2026")]
    public void takes_the_law_of_the_day_of_receipt_there(string accepted, string regime)
    {
        var story = new Story("SBV-ND94", "p2p-lending") { Now = new(2026, 6, 2, 2, 0, 0, TimeSpan.Zero) }.WithParallel("HN-LTD2026");
        story.Parallel().Regime.ShouldBe("HN-LTD2024");
        story.Record(ParallelEvent.Filed).At(new(2026, 7, 2, 2, 0, 0, TimeSpan.Zero));
        var at = DateTimeOffset.Parse(accepted, System.Globalization.CultureInfo.InvariantCulture);
        story.Do(ActionName.RecordParallelStep, Office.App1, story.Step(ParallelEvent.Accepted) with { At = at });

        story.Parallel().Regime.ShouldBe(regime);
    }

    [Fact]
    public void refuses_what_the_case_does_not_hold()
    {
        Code(_story.Step(ParallelEvent.Filed) with { Parallel = "R-99" }).ShouldBe("parallel-unknown");
        Code(_story.Step(ParallelEvent.Filed) with { DocumentId = "D-99" }).ShouldBe("document-unknown");
        Code(_story.Step(ParallelEvent.Filed) with { Replaces = "B-99" }).ShouldBe("parallel-step-unknown");
    }

    [Fact]
    public void needs_a_past_moment_a_code_and_an_outcome()
    {
        Errors(_story.Step(ParallelEvent.Filed, hours: 1)).ShouldBe("in-the-future");
        Errors(_story.Step(ParallelEvent.Filed) with { At = new(1999, 1, 1, 0, 0, 0, TimeSpan.Zero) }).ShouldBe("out-of-range");
        Errors(_story.Step(ParallelEvent.Accepted) with { Code = null }).ShouldBe("required");
        Errors(_story.Step(ParallelEvent.Decided) with { Outcome = null }).ShouldBe("required");
    }

    private string? Code(RecordParallelStep.Input input) => _story.Try(ActionName.RecordParallelStep, Office.App1, input)?.Code;

    private string Errors(RecordParallelStep.Input input) => _story.Errors(ActionName.RecordParallelStep, Office.App1, input).ShouldHaveSingleItem().Code;
}
