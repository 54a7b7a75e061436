using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>A measured value of a running trial; the key (case, source, source's key) makes a repeated post harmless.</summary>
public sealed class MetricReading
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(64)] public string Source { get; set; } = "";
    [MaxLength(64)] public string SourceKey { get; set; } = "";
    [MaxLength(40)] public string Metric { get; set; } = "";
    public long Value { get; set; }
    [MaxLength(24)] public string Unit { get; set; } = "";
    public DateTimeOffset MeasuredAt { get; set; }
    public DateTimeOffset ReceivedAt { get; set; }
}

/// <summary>How much of a limit is used in a period; raised by conditional updates only.</summary>
public sealed class LimitUse
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(32)] public string LimitId { get; set; } = "";

    /// <summary>Whose use it is: a participant's pseudonym, or <c>*</c> for the whole trial.</summary>
    [MaxLength(64)] public string Subject { get; set; } = "*";

    /// <summary>Day, month or <c>*</c>, as the limit counts.</summary>
    [MaxLength(10)] public string Period { get; set; } = "*";

    /// <summary>VND where the limit is money.</summary>
    public long Used { get; set; }
    public int Crossed { get; set; }
}

/// <summary>A participant's consent, by pseudonym.</summary>
public sealed class Consent
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(64)] public string Participant { get; set; } = "";
    public int No { get; set; }
    [MaxLength(64)] public string TermsSha256 { get; set; } = "";
    public DateTimeOffset GivenAt { get; set; }
    public DateTimeOffset? WithdrawnAt { get; set; }
}
