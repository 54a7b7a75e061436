using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>One event of a case's chain in words; <see cref="RootDay"/>: the day whose root covers it.</summary>
internal sealed record AuditLine(AuditEvent Row, LocalText Title, string? Organisation, string? Role, string? SecondSigner, string? From, string? To)
{
    public string Hash => Convert.ToHexStringLower(Row.Hash);

    public string? RootDay { get; init; }

    public static AuditLine Of(AuditEvent row)
    {
        using var body = JsonDocument.Parse(row.Body);
        string? Text(string name) => body.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return new(row, TitleOf(row.Type), Text("organisation"), Text("role")?.ToUpperInvariant(), Text("secondSigner"), Text("from"), Text("to"));
    }

    public static LocalText TitleOf(string type) => Enum.TryParse<ActionName>(type, out var action) ? ActionCatalogue.Of(action).Title : new(type, type);
}

/// <summary>Which events of a case are shown; days are the office's.</summary>
internal sealed record AuditFilter(string? Act, string? Person, DateTimeOffset? From, DateTimeOffset? Until)
{
    public IQueryable<AuditEvent> Among(IQueryable<AuditEvent> events)
    {
        if (!string.IsNullOrEmpty(Act))
            events = events.Where(row => row.Type == Act);
        if (!string.IsNullOrEmpty(Person))
            events = events.Where(row => row.Actor == Person);
        if (From is { } from)
            events = events.Where(row => row.At >= from);
        return Until is { } until ? events.Where(row => row.At < until) : events;
    }
}
