using FsCheck;
using FsCheck.Fluent;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class AskingWhatIf
{
    private static readonly WhatIfRequest s_filing = new() { Regime = "HN-LTD2026", FiledOn = new(2026, 12, 1) };

    [Fact]
    public void gives_every_day_with_its_basis_and_says_what_is_assumed()
    {
        var schedule = Of(s_filing);

        schedule.Outcome.ShouldBe(WhatIfOutcome.Decided);
        var intake = Step(schedule, "intake");
        (intake.From, intake.DueOn, intake.Assumed).ShouldBe((new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 4), false));
        intake.Basis.Confidence.ShouldBe(Confidence.Recalled);
        Step(schedule, "supplement").Explanation.ShouldContain(words => words.En.Contains("the dossier is returned"));
        Step(schedule, "supplement").Basis.Article.ShouldBeNull();
        (Step(schedule, "accepted").DueOn, Step(schedule, "accepted").Assumed).ShouldBe((new DateOnly(2026, 12, 4), true));
        Step(schedule, "total").DueOn.ShouldBe(schedule.DecisionOn);
        Step(schedule, "start").DueOn.ShouldBe(schedule.DecisionOn!.Value.AddDays(90));
        Step(schedule, "term").DueOn.ShouldBe(schedule.DecisionOn.Value.AddMonths(36).AddDays(-1));
        Step(schedule, "report-l1-1").DueOn.ShouldNotBeNull();
        schedule.Steps.ShouldAllBe(step => step.Explanation.Count > 0);
    }

    [Theory]
    [InlineData("HN-LTD2026", SupplementPolicy.Reset)]
    [InlineData("SBV-ND94", SupplementPolicy.Pause)]
    public void follows_the_regimes_policy_and_shows_both_sides_days(string regime, SupplementPolicy policy)
    {
        var request = s_filing with { Regime = regime, AcceptedOn = new(2026, 12, 2), Supplements = [new() { AskedOn = new(2026, 12, 9), AnsweredOn = new(2026, 12, 15) }] };
        var without = Of(request with { Supplements = [] });
        var with = Of(request);

        with.OnSupplement.ShouldBe(policy);
        with.Days.ApplicantDays.ShouldBe(6);
        var moved = with.DecisionOn!.Value.DayNumber - without.DecisionOn!.Value.DayNumber;
        if (policy == SupplementPolicy.Pause)
            moved.ShouldBe(6);
        else
            moved.ShouldBeGreaterThan(6);
    }

    [Fact]
    public void tells_what_a_later_supplement_does_and_where_it_ends()
    {
        var schedule = Of(s_filing with { Supplements = [new() { AskedOn = new(2026, 12, 3), AnsweredOn = new(2026, 12, 10) }] });

        schedule.Later.Select(later => later.Days).ShouldBe([1, 2, 3, 5, 10]);
        schedule.Later[0].DecisionOn!.Value.ShouldBeGreaterThan(schedule.DecisionOn!.Value);
        schedule.Later[0].Words.En.ShouldStartWith("If you supplement 1 day late (Friday 11 December 2026): the decision moves from");
        schedule.Later[^1].DecisionOn.ShouldBeNull();
        schedule.Later[^1].Words.Vi.ShouldContain("hồ sơ được trả lại");
    }

    [Fact]
    public void of_a_supplement_that_comes_too_late_returns_the_dossier()
    {
        var schedule = Of(s_filing with { Supplements = [new() { AskedOn = new(2026, 12, 3), AnsweredOn = new(2027, 1, 20) }] });
        (schedule.Outcome, schedule.DecisionOn).ShouldBe((WhatIfOutcome.Returned, null));
    }

    [Fact]
    public void of_a_supplement_not_yet_answered_waits()
    {
        var open = new WhatIfSupplement { AskedOn = new(2026, 12, 3) };
        Of(s_filing with { Supplements = [open] }).Outcome.ShouldBe(WhatIfOutcome.Waiting);
        var appraisal = Of(s_filing with { AcceptedOn = new(2026, 12, 2), Supplements = [open] });
        (appraisal.Outcome, appraisal.DecisionOn).ShouldBe((WhatIfOutcome.Waiting, null));
    }

    [Fact]
    public void of_a_june_filing_accepted_in_july_comes_under_the_new_law()
    {
        Of(s_filing with { Regime = "HN-LTD2024", FiledOn = new(2026, 6, 29), AcceptedOn = new(2026, 7, 1) }).Regime.ShouldBe("HN-LTD2026");
        Of(s_filing with { Regime = "HN-LTD2024", FiledOn = new(2026, 6, 29), AcceptedOn = new(2026, 6, 30) }).Regime.ShouldBe("HN-LTD2024");
    }

    [Fact]
    public void without_a_ceiling_says_so() => Step(Of(s_filing with { Regime = "AI-ND142" }), "term").DueOn.ShouldBeNull();

    [Fact]
    public void a_later_answer_never_gives_an_earlier_decision() =>
        Prop.ForAll(Requests().ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), (request, days) =>
        {
            var (schedule, errors) = FilingWhatIf.Of(request, InForce, Office.Calendar);
            errors.ShouldBeEmpty();
            var last = request.Supplements[^1];
            var later = request with { Supplements = [.. request.Supplements.SkipLast(1), last with { AnsweredOn = last.AnsweredOn!.Value.AddDays(days) }] };
            var (moved, wrong) = FilingWhatIf.Of(later, InForce, Office.Calendar);
            wrong.ShouldBeEmpty();
            (moved!.DecisionOn ?? DateOnly.MaxValue).ShouldBeGreaterThanOrEqualTo(schedule!.DecisionOn ?? DateOnly.MaxValue);
            schedule.Later.Select(one => one.DecisionOn ?? DateOnly.MaxValue).ShouldBeInOrder();
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"filedOn":"2026-12-01"}""", "$.regime", "missing-field")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-02-30"}""", "$.filedOn", "wrong-date")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","filedAt":"9h"}""", "$.filedAt", "wrong-time")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","fast":true}""", "$.fast", "unknown-field")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","riskLevel":"l4"}""", "$.riskLevel", "unknown-word")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","supplements":[{}]}""", "$.supplements[0].askedOn", "missing-field")]
    [InlineData("""{"regime":"DN-NQ55","filedOn":"2026-12-01"}""", "$.regime", "regime-not-open")]
    [InlineData("""{"regime":"HN-LTD","filedOn":"2026-12-01"}""", "$.regime", "regime-not-open")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2040-12-01"}""", "$.filedOn", "calendar-year-missing")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","acceptedOn":"2026-11-30"}""", "$.acceptedOn", "out-of-order")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","startsOn":"2026-12-02"}""", "$.startsOn", "starts-before-decision")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","supplements":[{"askedOn":"2026-11-30"}]}""", "$.supplements[0].askedOn", "out-of-order")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","supplements":[{"askedOn":"2026-12-02","answeredOn":"2026-12-01"}]}""", "$.supplements[0].answeredOn", "out-of-order")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","acceptedOn":"2026-12-03","supplements":[{"askedOn":"2026-12-02"}]}""", "$.acceptedOn", "supplement-open")]
    [InlineData("""{"regime":"HN-LTD2026","filedOn":"2026-12-01","supplements":[{"askedOn":"2026-12-02"},{"askedOn":"2026-12-03"}]}""", "$.supplements[0].answeredOn", "unanswered")]
    [InlineData(
        """{"regime":"HN-LTD2026","filedOn":"2026-12-01","supplements":[{"askedOn":"2026-12-02","answeredOn":"2026-12-02"},{"askedOn":"2026-12-03","answeredOn":"2026-12-03"},{"askedOn":"2026-12-04"}]}""",
        "$.supplements", "second-round-used")]
    public void names_what_cannot_follow(string json, string path, string code)
    {
        var (request, errors) = WhatIfRequest.Read(System.Text.Encoding.UTF8.GetBytes(json));
        if (request is not null)
            (_, errors) = FilingWhatIf.Of(request, InForce, Office.Calendar);
        errors.Select(error => (error.Path, error.Code)).ShouldBe([(path, code)]);
    }

    private static WhatIfSchedule Of(WhatIfRequest request)
    {
        var (schedule, errors) = FilingWhatIf.Of(request, InForce, Office.Calendar);
        errors.ShouldBeEmpty();
        return schedule!;
    }

    private static WhatIfStep Step(WhatIfSchedule schedule, string id) => schedule.Steps.Single(step => step.Id == id);

    private static RegimePack? InForce(string code, DateOnly day) => Office.Packs.FirstOrDefault(pack => pack.Code == code);

    private static Gen<WhatIfRequest> Requests() =>
        from regime in Gen.Elements("HN-LTD2024", "HN-LTD2026", "SBV-ND94", "AI-ND142")
        from filed in Gen.Choose(0, 700)
        from asked in Gen.Choose(0, 20)
        from answered in Gen.Choose(0, 20)
        from accepted in Gen.Choose(-1, 5)
        let day = new DateOnly(2026, 1, 5).AddDays(filed)
        select new WhatIfRequest
        {
            Regime = regime,
            FiledOn = day,
            AcceptedOn = accepted < 0 ? null : day.AddDays(accepted),
            Supplements = [new() { AskedOn = day.AddDays(Math.Max(0, accepted + 1) + asked), AnsweredOn = day.AddDays(Math.Max(0, accepted + 1) + asked + answered) }],
        };
}
