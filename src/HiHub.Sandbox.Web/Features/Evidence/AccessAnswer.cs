using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>Who opened a case, newest first; <paramref name="Next"/> is what to send as <c>before</c>, null on the last page.</summary>
internal sealed record AccessPage(IReadOnlyList<AccessAnswer> Items, long? Next);

/// <summary>
/// One reading: when, under which roles, for which organisation and unit, what was opened and on which ground.
/// <paramref name="Person"/> and <paramref name="Name"/> are null where the office shows the role only.
/// </summary>
internal sealed record AccessAnswer(
    long Seq, DateTimeOffset At, IReadOnlyList<string> Roles, string Organisation, LocalText OrganisationName, string? Unit, string? Person, string? Name,
    string What, LocalText WhatText, string Ground, LocalText GroundText);

/// <summary>A reading as its event's bytes tell it.</summary>
internal sealed record RecordedReading(long Seq, DateTimeOffset At, string Actor, string Organisation, IReadOnlyList<string> Roles, string What, string Ground)
{
    public static RecordedReading Of(AuditEvent row)
    {
        using var body = JsonDocument.Parse(row.Body);
        string Text(string name) => body.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        return new(row.Seq, row.At, row.Actor, Text("organisation"), Text("role").Split(',', StringSplitOptions.RemoveEmptyEntries), Text("what"), Text("ground"));
    }
}
