using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Scenarios;

public sealed class ComingUnderALaw
{
    [Theory]
    [InlineData("HN-LTD2024", "2026-06-30", "HN-LTD2024")]
    [InlineData("HN-LTD2024", "2026-07-01", "HN-LTD2026")]
    [InlineData("HN-LTD2026", "2026-06-30", "HN-LTD2024")]
    [InlineData("HN-LTD2026", "2026-07-01", "HN-LTD2026")]
    [InlineData("SBV-ND94", "2026-07-01", "SBV-ND94")]
    public void S01_follows_the_day_of_receipt(string drafted, string received, string regime) =>
        LegalPosition.RegimeFor(drafted, DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(regime);

    [Fact]
    public void S04_asks_for_everything_once_and_explains_a_second_list()
    {
        var story = new Story().ToSubmitted();
        story.Code(ActionName.RequestSupplement, Office.Int1, new RequestSupplement.Input { Deficiencies = [] }).ShouldBe("supplement-list-empty");
        story.Do(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S01"));
        var answers = story.Case.Facts.Intake.OpenSupplement()!.Items.Select(item => new ItemAnswer { Item = item.Id, Text = "Đã bổ sung." });
        story.Do(ActionName.Supplement, Office.App1, new Supplement.Input { Answers = [.. answers] });
        story.Code(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S05")).ShouldBe("reason-for-second-list-missing");
        ActionCatalogue.Of(ActionName.RequestSupplement)
            .SecondSignature(story.Case, Office.Int1, IntakeWalk.Lacking("S05") with { ReasonForSecondList = "Phát sinh từ tài liệu mới nộp." })
            .ShouldBe(Role.Hod);
    }

    [Fact]
    public void S17_aligns_a_grandfathered_trial_without_a_council()
    {
        var story = MonitoringWalk.Grandfathered().ToActive().On(new(2026, 8, 3));
        LegalPosition.IsGrandfathered(story.Case, story.Now).ShouldBeTrue();
        story.Do(ActionName.RequestAdjustment, Office.Hnd1, RequestWalk.Adjusting(AdjustmentSize.Major) with { Grandfathered = true });
        story.Do(ActionName.AssessRequest, Office.Hnd1, story.Assessing());
        var (state, council) = (story.Case.State, story.Case.Facts.Review.Council);
        story.Do(ActionName.DecideAdjustment, Office.Dec1, story.DecidingAdjustment());
        (story.Case.State, story.Case.Facts.Review.Council).ShouldBe((state, council));
        story.Trial().Requests[^1].State.ShouldBe(ProcedureState.Applied);
        LegalPosition.Of(story.Case, story.Now).Flags.ShouldBe([LegalFlag.ReceivedUnderEarlierLaw, LegalFlag.Grandfathered, LegalFlag.AlignedUnderArt36]);
    }

    [Fact]
    public void S17_waits_until_the_new_law_is_in_force()
    {
        var story = MonitoringWalk.Grandfathered().ToActive().At(LegalPosition.Turn.AddMinutes(-1));
        story.Code(ActionName.RequestAdjustment, Office.Hnd1, RequestWalk.Adjusting(AdjustmentSize.Major) with { Grandfathered = true }).ShouldBe("not-grandfathered");
        story.At(LegalPosition.Turn).Do(ActionName.RequestAdjustment, Office.Hnd1, RequestWalk.Adjusting(AdjustmentSize.Major) with { Grandfathered = true });
    }

    [Fact]
    public void S17_is_closed_to_a_trial_permitted_after_the_turn()
    {
        var story = new Story("HN-LTD2024");
        story.Dossier = story.Dossier with { Regime = "HN-LTD2024" };
        story.ToActive()
            .Code(ActionName.RequestAdjustment, Office.Hnd1, RequestWalk.Adjusting(AdjustmentSize.Major) with { Grandfathered = true })
            .ShouldBe("not-grandfathered");
    }
}
