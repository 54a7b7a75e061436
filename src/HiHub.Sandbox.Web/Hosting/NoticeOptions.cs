using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Section <c>Notice</c>: what every page announces for a while, such as a planned outage.</summary>
internal sealed class NoticeOptions : IValidatableObject
{
    [StringLength(500)]
    public string? Vi { get; init; }

    [StringLength(500)]
    public string? En { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public bool IsCurrent(DateTimeOffset now) => From <= now && now < Until;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var said = new[] { !string.IsNullOrWhiteSpace(Vi), !string.IsNullOrWhiteSpace(En), From is not null, Until is not null };
        if (said.Distinct().Count() > 1)
            yield return new("Notice needs all of Notice:Vi, Notice:En, Notice:From and Notice:Until, or none of them.");
        if (From >= Until)
            yield return new("Notice:Until must be later than Notice:From.");
    }
}
