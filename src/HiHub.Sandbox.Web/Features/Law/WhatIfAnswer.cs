using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>
/// What would follow from a filing. <paramref name="DecisionOn"/>: null where it waits for the applicant or never comes; <paramref name="OnSupplement"/>: what a
/// supplement in appraisal does to the time to decide.
/// </summary>
internal sealed record WhatIfAnswer(
    string Regime,
    int PackVersion,
    string CalendarVersion,
    WhatIfOutcome Outcome,
    DateOnly? DecisionOn,
    SupplementPolicy OnSupplement,
    int AuthorityWorkingDays,
    int ApplicantDays,
    IReadOnlyList<WhatIfStepAnswer> Steps,
    IReadOnlyList<WhatIfLater> Later,
    LocalText Notice)
{
    private static readonly LocalText s_notice = new(
        "Đây là dự tính theo thông số đang có hiệu lực, không phải giấy hẹn.", "This is an estimate from the figures in force, not an appointment.");

    public static WhatIfAnswer Of(WhatIfSchedule schedule) => new(
        schedule.Regime, schedule.PackVersion, schedule.CalendarVersion, schedule.Outcome, schedule.DecisionOn, schedule.OnSupplement,
        schedule.Days.AuthorityWorkingDays, schedule.Days.ApplicantDays, [.. schedule.Steps.Select(WhatIfStepAnswer.Of)], schedule.Later, s_notice);
}

/// <summary>One length or day with what it rests on; <paramref name="Basis"/> null with a default of the system.</summary>
internal sealed record WhatIfStepAnswer(
    string Id,
    string Vi,
    string En,
    DateOnly? From,
    DateOnly? DueOn,
    string? Length,
    string? Basis,
    Confidence Confidence,
    LocalText Cite,
    bool Provisional,
    bool Assumed,
    IReadOnlyList<LocalText> Explanation)
{
    public static WhatIfStepAnswer Of(WhatIfStep step) => new(
        step.Id, step.Title.Vi, step.Title.En, step.From, step.DueOn, step.Length?.ToString(), step.Basis.Article ?? step.Basis.Source, step.Basis.Confidence,
        step.Basis.Cite(), step.Provisional, step.Assumed, step.Explanation);
}
