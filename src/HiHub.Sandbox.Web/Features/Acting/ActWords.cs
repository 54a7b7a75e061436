using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>Words for the fields of acts and for the words of their lists: <c>Owner.name</c> where it differs there, else <c>name</c>.</summary>
public sealed class ActWords(IStringLocalizer<ActWords> texts, IStringLocalizer<DossierWords> dossier)
{
    internal string Label(ActField field) => Find($"{field.Owner}.{field.Name}") ?? Find(field.Name) ?? field.Name;

    internal string? Hint(ActField field) => Find($"{field.Owner}.{field.Name}.hint") ?? Find($"{field.Name}.hint");

    internal string Word(Type words, string word) => Find($"{words.Name}.{word}") ?? word;

    internal string Role(Domain.Role role) => Find($"Role.{Camel(role.ToString())}") ?? role.ToString();

    internal string this[string key, params object[] values] => dossier[key] is { ResourceNotFound: false } word ? word.Value : texts[key, values];

    internal IEnumerable<Shared.Components.Choice> Choices(ActField field) =>
        field.Kind == FieldKind.YesNo
            ? [new("true", texts["yes"]), new("false", texts["no"])]
            : Enum.GetNames(field.Type).Select(Camel).Select(word => new Shared.Components.Choice(word, Word(field.Type, word)));

    /// <summary>Null where there is no such text.</summary>
    internal string? Find(string key) =>
        dossier[key] is { ResourceNotFound: false } word ? word.Value : texts[key] is { ResourceNotFound: false } text ? text.Value : null;

    private static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}

/// <summary>Words for the fields of a dossier and the pages that ask for them.</summary>
public sealed class DossierWords;
