using System.Globalization;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

/// <summary>The night of 30 June / 1 July 2026, to the minute of the office's time.</summary>
public sealed class ResolvingTheLaw
{
    private static readonly DateTimeOffset s_later = At("2026-09-01T09:00+07:00");

    [Theory]
    [InlineData("2026-06-30T23:59:59+07:00", "HN-LTD2024")]
    [InlineData("2026-07-01T00:00:00+07:00", "HN-LTD2026")]
    [InlineData("2026-06-30T16:59:59+00:00", "HN-LTD2024")]
    [InlineData("2026-06-30T17:00:00+00:00", "HN-LTD2026")]
    [InlineData("2026-07-01T00:30:00+09:00", "HN-LTD2024")]
    public void goes_by_the_minute_of_receipt_at_the_office(string received, string regime)
    {
        foreach (var drafted in new[] { LegalPosition.Before, LegalPosition.Now })
            LegalPosition.Of(drafted, new(null, At(received)), s_later).Regime.ShouldBe(regime);
        LegalPosition.RegimeFor(LegalPosition.Now, OfficeTime.DayOf(At(received))).ShouldBe(regime);
    }

    [Fact]
    public void keeps_the_earlier_law_whenever_it_is_decided()
    {
        var position = LegalPosition.Of(LegalPosition.Before, new(null, At("2026-06-15T09:00+07:00"), At("2026-08-20T00:00+07:00")), s_later);

        (position.Regime, position.Flags.ShouldHaveSingleItem()).ShouldBe(("HN-LTD2024", LegalFlag.ReceivedUnderEarlierLaw));
        position.Reasons.ShouldAllBe(reason => reason.Basis.Article == "Luật Thủ đô 02/2026/QH16 Đ36.4" && reason.Basis.Confidence == Confidence.Article);
        position.Reasons[^1].Text.Vi.ShouldContain("20/08/2026");
    }

    [Theory]
    [InlineData("2026-06-30T00:00+07:00", null, "2026-07-01T00:00+07:00", true)]
    [InlineData("2026-06-30T00:00+07:00", null, "2026-06-30T23:59+07:00", false)]
    [InlineData("2026-07-01T00:00+07:00", null, "2026-09-01T09:00+07:00", false)]
    [InlineData("2026-05-05T00:00+07:00", "2026-06-30T23:59+07:00", "2026-09-01T09:00+07:00", false)]
    [InlineData("2026-05-05T00:00+07:00", "2026-07-01T00:00+07:00", "2026-09-01T09:00+07:00", true)]
    public void lets_a_trial_open_on_the_first_day_go_on(string decided, string? closed, string now, bool grandfathered)
    {
        var moments = new LegalMoments(null, At("2026-03-02T09:00+07:00"), At(decided), closed is null ? null : At(closed));
        var position = LegalPosition.Of(LegalPosition.Before, moments, At(now));

        position.Flags.Contains(LegalFlag.Grandfathered).ShouldBe(grandfathered);
        position.Reasons.Any(reason => reason.Basis.Article == "Luật Thủ đô 02/2026/QH16 Đ36.2").ShouldBe(grandfathered);
    }

    [Fact]
    public void says_that_the_day_of_filing_decides_nothing()
    {
        var position = LegalPosition.Of(LegalPosition.Before, new(At("2026-06-29T10:00+07:00"), At("2026-07-02T09:00+07:00")), s_later);

        position.Regime.ShouldBe("HN-LTD2026");
        position.Reasons.ShouldHaveSingleItem().Text.En.ShouldContain("The filing at 10:00 on Monday 29 June 2026 does not decide the law.");
    }

    [Theory]
    [InlineData("2026-06-30T23:59+07:00", "HN-LTD2024")]
    [InlineData("2026-07-01T00:00+07:00", "HN-LTD2026")]
    public void tells_before_receipt_what_would_hold_now(string now, string regime)
    {
        var position = LegalPosition.Of(LegalPosition.Before, new(null, null), At(now));

        (position.Regime, position.Flags.ShouldHaveSingleItem()).ShouldBe((regime, LegalFlag.NotReceived));
    }

    [Theory]
    [InlineData("2026-06-29T23:59+07:00", FintechSolution.CreditScoring, LegalFlag.HeadOffice, "TT 19/2026/TT-NHNN Đ5")]
    [InlineData("2026-06-30T00:00+07:00", FintechSolution.CreditScoring, LegalFlag.RegionalBranch, "TT 19/2026/TT-NHNN")]
    [InlineData("2026-06-30T00:00+07:00", FintechSolution.OpenApi, LegalFlag.RegionalBranch, "TT 19/2026/TT-NHNN")]
    [InlineData("2026-06-30T00:00+07:00", FintechSolution.PeerToPeerLending, LegalFlag.HeadOffice, "TT 19/2026/TT-NHNN")]
    public void leaves_earlier_dossiers_with_the_head_office_of_the_state_bank(string received, FintechSolution solution, LegalFlag flag, string article)
    {
        var position = LegalPosition.Of(LegalPosition.StateBank, new(null, At(received)), s_later, solution);

        (position.Regime, position.Flags.ShouldHaveSingleItem(), position.Reasons.ShouldHaveSingleItem().Basis.Article).ShouldBe(("SBV-ND94", flag, article));
    }

    [Fact]
    public void cites_no_article_for_a_regime_whose_transition_nobody_has_read()
    {
        var reason = LegalPosition.Of("AI-ND142", new(null, At("2026-07-02T09:00+07:00")), s_later).Reasons.ShouldHaveSingleItem();

        (reason.Basis.Article, reason.Citation.Vi).ShouldBe((null, "mặc định hệ thống, chưa có căn cứ"));
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
