using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Decided: a day for the decision. Waiting: a supplement is not answered. Returned: its window passed.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<WhatIfOutcome>))]
public enum WhatIfOutcome { Decided, Waiting, Returned }

/// <summary>The days that would follow from a filing, each with what it rests on.</summary>
public sealed record WhatIfSchedule
{
    public required string Regime { get; init; }
    public required int PackVersion { get; init; }
    public required string CalendarVersion { get; init; }
    public required WhatIfOutcome Outcome { get; init; }

    /// <summary>Last day for the decision; null where it waits for the applicant or never comes.</summary>
    public required DateOnly? DecisionOn { get; init; }

    /// <summary>What a supplement does to the time to decide.</summary>
    public required SupplementPolicy OnSupplement { get; init; }

    /// <summary>Working days that the authority uses and days spent with the applicant, up to the decision or as far as one can see.</summary>
    public required PartyDays Days { get; init; }
    public required IReadOnlyList<WhatIfStep> Steps { get; init; }

    /// <summary>The decision if the last supplement came later.</summary>
    public required IReadOnlyList<WhatIfLater> Later { get; init; }
}

/// <summary>One length or day; <paramref name="Assumed"/>: it follows from a day that was not given. <paramref name="DueOn"/>: null while time stands still or no calendar reaches so far.</summary>
public sealed record WhatIfStep(
    string Id,
    LocalText Title,
    DateOnly? From,
    DateOnly? DueOn,
    Length? Length,
    LegalBasis Basis,
    bool Provisional,
    bool Assumed,
    IReadOnlyList<LocalText> Explanation);

/// <summary>What a supplement that comes <paramref name="Days"/> days later does; no day: there is no decision then.</summary>
public sealed record WhatIfLater(int Days, DateOnly AnsweredOn, DateOnly? DecisionOn, LocalText Words);
