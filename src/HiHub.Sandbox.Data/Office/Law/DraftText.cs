using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Data.Office.Law;

/// <summary>One figure as it shall be. A default carries neither article nor source.</summary>
public sealed record FigureEdit(string Key, string Value, Confidence Confidence, string? Article, string? Source);

/// <summary>What a form may do to the calendar.</summary>
public enum DayEditKind
{
    DayOff,
    NoDayOff,
    Swap,
    Closure,
    NoticeOfYear,
}

/// <summary>One change of the calendar. <paramref name="Until"/>: the Saturday worked instead, or the last day of a closure.</summary>
public sealed record DayEdit(DayEditKind What, DateOnly Date, DateOnly? Until, DayOffKind Kind, string Agency, string Vi, string En, string Source, Confidence Confidence);

/// <summary>Texts of the law as forms change them, so that nobody writes JSON; what comes out is checked like any other draft.</summary>
public static class DraftText
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, NewLine = "\n", Encoder = SandboxJson.Options.Encoder };

    /// <summary>The version that a text of this kind follows now; null where it is the first of its code.</summary>
    public static string? BasedOn(LawKind kind, byte[] content, LawBook law) =>
        kind switch
        {
            LawKind.Pack => CodeOf(content) is { } code && law.Newest(code) is { } pack ? Text(pack.Version) : null,
            LawKind.Calendar => law.Calendar.Version,
            LawKind.Workflow => DefinitionReader.PeekDefinitionId(content) is { } id && law.Engine.Definitions.Newest.FirstOrDefault(one => one.DefinitionId == id) is { } known ? Text(known.Version) : null,
        };

    /// <summary>The pack with one figure changed, as <paramref name="version"/> from the day on.</summary>
    public static byte[] WithFigure(byte[] pack, FigureEdit edit, int version, DateOnly from)
    {
        var text = JsonNode.Parse(pack)!;
        (text["version"], text["effectiveFrom"]) = (version, Text(from));
        var figures = text["figures"]!.AsObject();
        var figure = new JsonObject
        {
            ["value"] = edit.Value,
            ["legalBasis"] = edit.Confidence == Confidence.Default ? null : Basis(edit),
            ["confidence"] = Word(edit.Confidence),
            ["effectiveFrom"] = Text(from),
            ["effectiveTo"] = null,
        };
        if (figures[edit.Key]?["note"] is { } note)
            figure["note"] = note.DeepClone();
        figures[edit.Key] = figure;
        return Write(text);
    }

    /// <summary>The calendar with one change, under a version of its own.</summary>
    public static byte[] WithDay(byte[] calendar, DayEdit edit, string version)
    {
        var text = JsonNode.Parse(calendar)!;
        text["version"] = version;
        if (edit.What == DayEditKind.Closure)
            Closures(text).Add(Row(edit, ("agency", edit.Agency), ("from", Text(edit.Date)), ("to", Text(edit.Until ?? edit.Date))));
        else if (text["years"]!.AsArray().FirstOrDefault(one => (int)one!["year"]! == edit.Date.Year) is { } year)
            Change(year.AsObject(), edit);
        return Write(text);
    }

    private static void Change(JsonObject year, DayEdit edit)
    {
        var daysOff = year["daysOff"]!.AsArray();
        switch (edit.What)
        {
            case DayEditKind.DayOff:
                daysOff.Add(Row(edit, ("date", Text(edit.Date)), ("kind", Word(edit.Kind))));
                break;
            case DayEditKind.NoDayOff:
                daysOff.Remove(daysOff.FirstOrDefault(day => (string?)day!["date"] == Text(edit.Date)));
                break;
            case DayEditKind.Swap:
                daysOff.Add(Row(edit, ("date", Text(edit.Date)), ("kind", Word(DayOffKind.Swapped))));
                year["workingSaturdays"]!.AsArray().Add(new JsonObject
                {
                    ["date"] = Text(edit.Until ?? edit.Date),
                    ["insteadOf"] = Text(edit.Date),
                    ["source"] = edit.Source,
                    ["confidence"] = Word(edit.Confidence),
                });
                break;
            case DayEditKind.NoticeOfYear:
                year["provisional"] = false;
                break;
        }
    }

    private static JsonArray Closures(JsonNode text)
    {
        if (text["closures"] is JsonArray known)
            return known;
        var closures = new JsonArray();
        text["closures"] = closures;
        return closures;
    }

    private static JsonObject Row(DayEdit edit, params (string Name, string Value)[] first)
    {
        var row = new JsonObject();
        foreach (var (name, value) in first)
            row[name] = value;
        (row["vi"], row["en"], row["source"], row["confidence"]) = (edit.Vi, edit.En, edit.Source, Word(edit.Confidence));
        return row;
    }

    private static JsonObject Basis(FigureEdit edit)
    {
        var basis = new JsonObject();
        if (!string.IsNullOrWhiteSpace(edit.Article))
            basis["article"] = edit.Article;
        if (!string.IsNullOrWhiteSpace(edit.Source))
            basis["source"] = edit.Source;
        return basis;
    }

    private static string? CodeOf(byte[] content)
    {
        try
        {
            return JsonNode.Parse(content) is JsonObject text && text["code"] is JsonValue code && code.TryGetValue<string>(out var found) ? found : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Write(JsonNode text) => JsonSerializer.SerializeToUtf8Bytes(text, s_readable);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);
}
