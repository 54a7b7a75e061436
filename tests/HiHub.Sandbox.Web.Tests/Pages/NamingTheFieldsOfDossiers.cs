using System.Globalization;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>Every field of a dossier stands on one page of the application, under words of its own in both languages.</summary>
public sealed class NamingTheFieldsOfDossiers(RunningOffice office)
{
    // Chosen when a dossier begins, and then fixed.
    private static readonly string[] s_elsewhere = ["regime", "parallelRegimes"];

    [Fact]
    public void every_field_stands_on_one_page()
    {
        foreach (var path in Leaves(ActField.Of(typeof(Dossier)), "").Where(path => !s_elsewhere.Contains(path)))
            DossierSheets.All.Where(sheet => sheet.Holds($"$.{path}")).ShouldHaveSingleItem(path);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void every_field_and_page_has_its_words(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var words = office.App.Services.GetRequiredService<ActWords>();
        foreach (var sheet in DossierSheets.All)
        {
            words.Find($"Sheet.{sheet.Slug}").ShouldNotBeNull(sheet.Slug);
            (words.Find($"Sheet.{sheet.Slug}.one") is not null).ShouldBe(sheet.IsList, sheet.Slug);
            words.Find($"Block.{sheet.Block}").ShouldNotBeNull();
            foreach (var field in sheet.Fields.SelectMany(All))
            {
                (words.Find($"{field.Owner}.{field.Name}") ?? words.Find(field.Name)).ShouldNotBeNull($"{field.Owner}.{field.Name}");
                if (field.Type.IsEnum)
                    words.Choices(field).ShouldAllBe(choice => choice.Text != choice.Value);
            }
        }
    }

    private static IEnumerable<ActField> All(ActField field) => [field, .. (field.Kind == FieldKind.List ? field.Item.Parts : field.Parts).SelectMany(All)];

    private static IEnumerable<string> Leaves(IEnumerable<ActField> fields, string prefix) =>
        fields.SelectMany(field => field.Kind switch
        {
            FieldKind.Group => Leaves(field.Parts, $"{prefix}{field.Name}."),
            FieldKind.List when field.Item.Kind == FieldKind.Group => Leaves(field.Item.Parts, $"{prefix}{field.Name}[0]."),
            _ => [prefix + field.Name],
        });
}
