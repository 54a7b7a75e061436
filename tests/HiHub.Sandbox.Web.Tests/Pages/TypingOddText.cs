using System.Net;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>Markup and what word processors leave behind, in the fields of a draft.</summary>
public sealed class TypingOddText(RunningOffice office)
{
    private const string Hostile = "<script>alert(1)</script><b title=\"x\" onclick='y'>&amp;";

    [Fact]
    public async Task shows_html_as_the_text_it_is()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        await applicant.SendAsync(applicant.At("proposal"), [("proposal.titleVi", Hostile), ("do", "later")]);
        await applicant.SendAsync(applicant.At("innovation"), [("innovation.novelty", Hostile), ("do", "later")]);
        foreach (var page in new[] { applicant.At("proposal"), applicant.At("innovation"), applicant.At("check"), $"/applications/{applicant.Reference}", "/applications" })
        {
            var raw = await (await applicant.GetAsync(page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            raw.ShouldContain("&lt;script&gt;alert(1)");
            raw.ShouldNotContain("<script>alert");
        }
    }

    [Fact]
    public async Task shows_html_in_every_field_as_the_text_it_is()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        foreach (var sheet in DossierSheets.All)
        {
            var page = applicant.At(sheet.IsList ? $"{sheet.Slug}/new" : sheet.Slug);
            var fields = Texts(sheet.Fields, sheet.Prefix(sheet.IsList)).ToArray();
            if (fields.Length == 0)
                continue;
            var answer = await applicant.SendAsync(page, [.. fields, ("do", "later")]);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{sheet.Slug}: {await Applicant.TextAsync(answer)}");
            var back = await (await applicant.GetAsync(applicant.At(sheet.IsList ? $"{sheet.Slug}/1" : sheet.Slug))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            back.ShouldContain("&lt;i&gt;", customMessage: sheet.Slug);
            back.ShouldNotContain("<i>", customMessage: sheet.Slug);
        }
        var check = await (await applicant.GetAsync(applicant.At("check"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        check.ShouldContain("&lt;i&gt;");
        check.ShouldNotContain("<i>");
    }

    [Fact]
    public async Task takes_text_pasted_from_a_word_processor()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        await applicant.SendAsync(applicant.At("summary"), [("proposal.summary", "“Dòng một”\u00a0– dòng\vhai\r\n\uf0b7\tmục\u2028ba…\ufeff hợp\u00adđồng\u0001"), ("do", "later")]);
        (await applicant.ReadAsync(applicant.At("summary"))).ShouldContain("“Dòng một”\u00a0– dòng\nhai\n•\tmục\nba… hợpđồng");
    }

    private static IEnumerable<(string, string)> Texts(IEnumerable<ActField> fields, string prefix) =>
        fields.SelectMany(field => field.Kind switch
        {
            FieldKind.Group => Texts(field.Parts, $"{prefix}{field.Name}."),
            FieldKind.Text => [(prefix + field.Name, field.Max < 30 ? "<i>x</i>" : "<i onclick=x>\"'&</i><i>")],
            FieldKind.List when field.Item.Kind == FieldKind.Text => [($"{prefix}{field.Name}.count", "1"), ($"{prefix}{field.Name}[0]", "<i>x</i>")],
            _ => Array.Empty<(string, string)>(),
        });
}
