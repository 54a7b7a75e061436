using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Acting;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>How far one page of an application has come.</summary>
internal enum SheetState
{
    Untouched,
    Begun,
    Complete,
    Optional,
}

/// <summary>
/// A dossier in the hands of its applicant, or of the desk that writes it off a paper, page by page; <paramref name="Content"/> is its JSON, never changed in place.
/// <paramref name="Desk"/>: who entered the paper, by name; null where the applicant reads.
/// </summary>
internal sealed record Draft(SandboxCase Case, JsonObject Content, RegimePack Pack, string? Desk = null)
{
    /// <summary>Where its reader comes from.</summary>
    public string Home => Desk is null ? "/applications" : "/queue";

    /// <summary>The paper it is being, or was, written off.</summary>
    public PaperNote? Paper => Case.Facts.Intake.LastPaper() is { } paper ? new(paper, Desk) : null;

    /// <summary>Whose pen it is: the desk's while it holds a paper, the applicant's otherwise.</summary>
    public bool IsReaders => Case.Facts.Intake.OpenPaper() is null == Desk is null;

    public string Address => $"/applications/{Case.Reference}";

    public Dossier Dossier => field ??= Content.Deserialize(DossierJson.Shared.Dossier)!;

    /// <summary>What the dossier and its papers still lack.</summary>
    public IReadOnlyList<Deficiency> Lacking => field ??= Completeness.Check(Dossier, Pack, [.. Case.Facts.Intake.Documents.Select(document => document.Kind).Distinct()]);

    public bool IsEditable => IsReaders && !Lifecycles.RolesFor(Case, ActionName.SaveDossier).IsEmpty;

    /// <summary>The title, or null before there is one.</summary>
    public string? Title => Dossier.Proposal?.TitleVi;

    public IEnumerable<Deficiency> LackingOn(DossierSheet sheet, int? item = null) =>
        Lacking.Where(one => sheet.Holds(one.Path) && (item is not { } index || one.Path.StartsWith($"$.{sheet.Path}[{index}]", StringComparison.Ordinal)));

    public int Count(DossierSheet sheet) => (At(sheet.Path) as JsonArray)?.Count ?? 0;

    public SheetState StateOf(DossierSheet sheet)
    {
        var (begun, lacks) = (Part(sheet, null).Count > 0, LackingOn(sheet).Any());
        return begun ? (lacks ? SheetState.Begun : SheetState.Complete) : lacks ? SheetState.Untouched : SheetState.Optional;
    }

    /// <summary>The values of one page as they would be typed.</summary>
    public TypedValues Typed(DossierSheet sheet, int? item)
    {
        var typed = new TypedValues([]);
        DossierValues.Write(sheet.Fields, sheet.Prefix(item is not null), Part(sheet, item), typed);
        return typed;
    }

    /// <summary>Changes when what stands on the page changes, whatever happens elsewhere in the draft; of an item that is not there yet when the list does, so that it is kept for one item.</summary>
    public string Mark(DossierSheet sheet, int? item) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Part(sheet, item < Count(sheet) ? item : null).ToJsonString())))[..16];

    /// <summary>The content with the page's values in place of what stood there; an item that is not there yet is added.</summary>
    public JsonObject With(DossierSheet sheet, int? item, JsonObject part)
    {
        var content = (JsonObject)Content.DeepClone();
        if (item is { } index)
        {
            var list = Reach(content, sheet.Path, () => new JsonArray()).AsArray();
            if (index < list.Count)
                list[index] = part;
            else
                list.Add(part);
            return content;
        }
        var holder = Reach(content, sheet.Path, () => new JsonObject()).AsObject();
        foreach (var field in sheet.Fields)
        {
            holder.Remove(field.Name);
            if (part[field.Name] is { } value)
                holder[field.Name] = value.DeepClone();
        }
        return content;
    }

    public JsonObject Without(DossierSheet sheet, int item)
    {
        var content = (JsonObject)Content.DeepClone();
        Reach(content, sheet.Path, () => new JsonArray()).AsArray().RemoveAt(item);
        return content;
    }

    private JsonObject Part(DossierSheet sheet, int? item)
    {
        if (item is { } index)
            return At(sheet.Path) is JsonArray list && index < list.Count ? list[index]!.AsObject() : [];
        if (At(sheet.Path) is not { } found)
            return [];
        if (found is JsonArray items)
            return items.Count == 0 ? [] : new() { ["items"] = items.DeepClone() };
        var part = new JsonObject();
        foreach (var field in sheet.Fields)
            if (found[field.Name] is { } value && value is not JsonArray { Count: 0 })
                part[field.Name] = value.DeepClone();
        return part;
    }

    private JsonNode? At(string path) => path.Split('.').Aggregate((JsonNode?)Content, (node, step) => node?[step]);

    private static JsonNode Reach(JsonObject content, string path, Func<JsonNode> make)
    {
        var (at, steps) = (content, path.Split('.'));
        foreach (var step in steps.SkipLast(1))
            at = (JsonObject)(at[step] ??= new JsonObject());
        return at[steps[^1]] ??= make();
    }
}
