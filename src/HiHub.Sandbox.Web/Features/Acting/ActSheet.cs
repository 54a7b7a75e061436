using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>What the partials of an act's form are written from: its fields under a path, with what was typed, the words and what may be chosen.</summary>
internal sealed record ActSheet(
    IReadOnlyList<ActField> Fields, string Prefix, TypedValues Typed, ActWords Words, IReadOnlyDictionary<string, IReadOnlyList<Choice>> Choices)
{
    private const int LongestLine = 300;

    private const int FewChoices = 4;

    public ActSheet Under(ActField group, string path) => this with { Fields = group.Parts, Prefix = $"{path}." };

    private ActSheet OfItem(ActField list, string path) => list.Item.Kind == FieldKind.Group ? Under(list.Item, path) : this with { Fields = [list.Item with { Name = path }], Prefix = "" };

    /// <summary>The one item of a list, as a sheet of its own.</summary>
    public ActSheet OfItem(ActField list, int index) => OfItem(list, $"{Path(list)}[{index}]");

    public string Path(ActField field) => Prefix + field.Name;

    public IReadOnlyList<Choice> ChoicesOf(ActField field) => Choices.GetValueOrDefault(LastName(field)) ?? [];

    public string Label(ActField field) => Words.Label(field with { Name = LastName(field) });

    public string? Hint(ActField field) => Words.Hint(field with { Name = LastName(field) });

    public bool IsLine(ActField field) => field.Max <= LongestLine;

    public bool IsFew(ActField field) => field.Kind == FieldKind.YesNo || (field.Required && Enum.GetNames(field.Type).Length <= FewChoices);

    /// <summary>True for a list that is chosen from, not written.</summary>
    public bool IsChosen(ActField list) => list.Item.Kind == FieldKind.Word || (list.Item.Kind == FieldKind.Text && ChoicesOf(list).Count > 0);

    /// <summary>How many items are shown; a list that must not be empty begins with one.</summary>
    public int Count(ActField list) => Typed.Count(Path(list)) is var count and > 0 ? count : list.Required ? 1 : 0;

    /// <summary>What was typed, in words, for reading again before it is confirmed.</summary>
    public IEnumerable<(string Label, string Text)> InWords()
    {
        foreach (var field in Fields)
            foreach (var line in InWords(field, Path(field)))
                yield return line;
    }

    private IEnumerable<(string Label, string Text)> InWords(ActField field, string path) =>
        field.Kind switch
        {
            FieldKind.Group => Under(field, path).InWords().Select(line => ($"{Label(field)} – {line.Label}", line.Text)),
            FieldKind.List when Typed.Many(path) is { Count: > 0 } many => [(Label(field), string.Join("; ", many.Select(one => Said(field.Item, one))))],
            FieldKind.List => Enumerable.Range(0, Typed.Count(path)).SelectMany(i => OfItem(field, $"{path}[{i}]").InWords().Select(line => ($"{Label(field)} {i + 1} – {line.Label}", line.Text))),
            FieldKind.Day => Day(path) is { } day ? [(Label(field), day)] : [],
            _ => Typed.One(path) is { } text ? [(Label(field), Said(field, text))] : [],
        };

    private string? Day(string path) => Typed.One($"{path}.Day") is { } day ? $"{day}/{Typed.One($"{path}.Month")}/{Typed.One($"{path}.Year")}" : null;

    private string Said(ActField field, string text) =>
        field.Kind switch
        {
            FieldKind.Word => Words.Word(field.Type, text),
            FieldKind.YesNo => Words[text == "true" ? "yes" : "no"],
            FieldKind.Whole when Number.Whole(text) is { } whole => Written.Number(whole),
            FieldKind.Decimal when Number.Decimal(text) is { } number => Written.Number(number),
            FieldKind.Moment => text.Replace('T', ' '),
            _ => ChoicesOf(field).FirstOrDefault(choice => choice.Value == text)?.Text ?? text,
        };

    private static string LastName(ActField field) => field.Name.Split('[')[0].Split('.')[^1];
}
