using System.Text.Json;
using System.Xml.Linq;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Tests.Architecture;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>Whatever an act asks for has words; a new act or a new word without them fails here.</summary>
public sealed class NamingTheFieldsOfActs
{
    [Fact]
    public void every_field_and_every_word_of_a_list_has_its_text() => Missing(Known("vi")).ShouldBeEmpty();

    [Fact]
    public void a_field_without_a_text_is_caught() => Missing([.. Known("vi").Where(key => key != "reason")]).ShouldContain("reason");

    /// <summary>A form's own fields begin with an underscore, and its buttons are called <c>do</c>.</summary>
    [Fact]
    public void no_act_asks_for_what_the_form_itself_sends() =>
        Clashing([.. ActionCatalogue.All.Select(action => action.InputType), .. HiHub.Sandbox.Data.Office.OfficeCatalogue.All.Select(action => action.InputType)]).ShouldBeEmpty();

    [Fact]
    public void a_field_that_begins_with_an_underscore_is_caught() => Clashing([typeof(Culprit)]).ShouldBe(["Culprit._key", "Culprit.Do", "Culprit.Deep[]._version"], ignoreOrder: true);

    private static IEnumerable<string> Clashing(IEnumerable<Type> inputs) => inputs.SelectMany(input => Clashing(input, input.Name, []));

    private static IEnumerable<string> Clashing(Type type, string path, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            yield break;
        foreach (var property in type.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (name.StartsWith('_') || name == "do")
                yield return $"{path}.{property.Name}";
            var item = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            if (item.Namespace?.StartsWith("HiHub.Sandbox", StringComparison.Ordinal) == true && item.IsClass)
                foreach (var deeper in Clashing(item, $"{path}.{property.Name}{(item == property.PropertyType ? "" : "[]")}", seen))
                    yield return deeper;
        }
    }

    private sealed record Culprit(string _key, string Do, IReadOnlyList<DeepCulprit> Deep);

    private sealed record DeepCulprit(string _version);

    private static IEnumerable<string> Missing(IReadOnlyCollection<string> known) =>
        ActionCatalogue.All.Where(action => ActForm.HasForm(action.Name)).SelectMany(ActField.Of)
            .Concat(HiHub.Sandbox.Data.Office.OfficeCatalogue.All.Where(action => action.Room is "people" or "registers").SelectMany(action => ActField.Of(action.InputType))).SelectMany(Needed)
            .Where(keys => !keys.Any(known.Contains)).Select(keys => keys[^1]).Distinct();

    private static IEnumerable<string[]> Needed(ActField field)
    {
        yield return [$"{field.Owner}.{field.Name}", field.Name];
        var words = field.Kind == FieldKind.List ? field.Item.Type : field.Type;
        // The names of acts are the catalogue's own.
        if (words.IsEnum && words != typeof(ActionName))
            foreach (var word in Enum.GetNames(words))
                yield return [$"{words.Name}.{JsonNamingPolicy.CamelCase.ConvertName(word)}"];
        foreach (var part in field.Kind == FieldKind.List ? field.Item.Parts : field.Parts)
            foreach (var keys in Needed(part))
                yield return keys;
    }

    private static HashSet<string> Known(string language) =>
        [.. XDocument.Load(Path.Combine(Sources.Root, "src/HiHub.Sandbox.Web/Features/Acting", $"ActWords.{language}.resx")).Root!.Elements("data").Select(entry => entry.Attribute("name")!.Value)];
}
