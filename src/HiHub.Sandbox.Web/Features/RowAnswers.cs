using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features;

/// <summary>One link of the case's chain: <paramref name="Hash"/> = SHA-256(<paramref name="PrevHash"/> ‖ the body's bytes, given in base64).</summary>
internal sealed record EventAnswer(long Seq, DateTimeOffset At, string Type, string Actor, int? CaseVersion, string PrevHash, string Hash, string BodyBase64, JsonNode? Body)
{
    public static EventAnswer Of(AuditEvent row) =>
        new(
            row.Seq, row.At, row.Type, row.Actor, row.CaseVersion,
            Convert.ToHexStringLower(row.PrevHash), Convert.ToHexStringLower(row.Hash), Convert.ToBase64String(row.Body), JsonNode.Parse(row.Body));
}

/// <summary>A file received or a document issued.</summary>
internal sealed record DocumentAnswer(
    string Id, DocumentOrigin Origin, DocumentState State, string Kind, string? FileName, string? MediaType, long Size, string Sha256, string? Number, DateTimeOffset At, string By)
{
    public static DocumentAnswer Of(CaseDocument row) =>
        new(row.Id, row.Origin, row.State, row.Kind, row.FileName, row.MediaType, row.Size, row.Sha256, row.NumberText, row.At, row.By);
}

/// <summary>A thing to do; <paramref name="DueAt"/> null where nothing is due.</summary>
internal sealed record TaskAnswer(
    string Id, string Reference, string Title, IReadOnlyList<string> Actions, Role? Role, Part? Part, string? Queue, string? Assignee, DateTimeOffset OpenedAt, DateTimeOffset? DueAt)
{
    public static TaskAnswer Of(WorkItem row) =>
        new(
            row.Id, row.Reference, row.Title, [.. row.Actions.Split(',').Select(Kebab)], row.Role, row.Part, row.Queue, row.Assignee, row.OpenedAt,
            row.DueAt == WorkItem.Never ? null : row.DueAt);

    private static string Kebab(string name) => Enum.TryParse<ActionName>(name, out var action) ? ActionCatalogue.Route(action) : name;
}
