using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>
/// One agency asked for its opinion, by <paramref name="DueOn"/> inclusive. <paramref name="Bundle"/>: ids of the documents it may read.
/// Silence is recorded as overdue and is not consent.
/// </summary>
public sealed record Consultation(
    string Id, string Organisation, DateTimeOffset AskedAt, DateOnly DueOn, IReadOnlyList<string> Questions, IReadOnlyList<string> Bundle)
{
    public OpinionVerdict? Verdict { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public string? AnsweredBy { get; init; }

    public bool Overdue { get; init; }

    /// <summary>True while neither an opinion is in nor the time is over.</summary>
    [JsonIgnore]
    public bool IsOpen => AnsweredAt is null && !Overdue;
}

public enum OpinionVerdict
{
    Agree,
    AgreeWithConditions,
    Disagree,
    NoComment,
}
