using System.Net;
using System.Reflection;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>Every page that takes a form gives it back filled in when its session had ended; a new one stands in this list or fails. In an office of its own, since drafts of law are begun.</summary>
public sealed class KeepingEveryForm : IAsyncLifetime
{
    private const string Typed = "Đã gõ \"ngân hàng\" <b>";

    // Steps of signing in end with the session they belong to; the page of sessions and the signing out have buttons alone.
    private static readonly string[] s_without = ["SignInCode", "SignInOrganisation", "MySessions"];

    private readonly RunningOffice _office = new();

    public ValueTask InitializeAsync() => _office.InitializeAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task gives_each_back_as_it_was_typed_and_keeps_no_secret()
    {
        var pages = await PagesAsync();
        pages.Select(page => page.Name).Distinct().ShouldBe(Posting().Except(s_without), ignoreOrder: true);
        foreach (var (name, userName, address) in pages)
        {
            using var visitor = new Visitor(_office);
            await visitor.SignInAsync(userName);
            var forms = FilledInForm.AllOn(await visitor.ReadAsync(address), Typed);
            forms.ShouldNotBeEmpty($"{name} at {address} has no form");
            foreach (var form in forms)
                await IsGivenBackAsync(visitor, name, userName, form);
        }
    }

    /// <summary>Every page of the program that takes a form from somebody signed in.</summary>
    private static IEnumerable<string> Posting() =>
        typeof(Features.Queue).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)) && type.GetCustomAttribute<AllowAnonymousAttribute>() is null && type.GetMethods().Any(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal)))
            .Select(type => type.Name);

    private async Task IsGivenBackAsync(Visitor visitor, string name, string userName, FilledInForm form)
    {
        await visitor.EndSessionAsync(_office);
        using var content = form.Content();
        var answer = await visitor.SendAsync(form.Action, content);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, name);
        var signIn = answer.Headers.Location!.ToString();
        var again = signIn.EndsWith("notice=kept", StringComparison.Ordinal) ? WebUtility.HtmlDecode(await SignedInAgainAsync(visitor, userName, signIn)) : "";
        foreach (var text in form.Typed)
            again.ShouldContain(text, Case.Sensitive, $"{name}: {form.Action}");
        if (form.TakesFiles)
            again.ShouldContain("Tệp không được giữ lại", Case.Sensitive, name);
        again.ShouldNotContain("Bi-mat-9", Case.Sensitive, name);
        await _office.ChangeAsync(async db =>
        {
            foreach (var kept in await db.KeptForms.AsNoTracking().ToListAsync())
                System.Text.Encoding.UTF8.GetString(kept.Fields).ShouldNotContain("Bi-mat-9", Case.Sensitive, name);
        });
        if (again.Length == 0)
            await visitor.SignInAsync(userName);
    }

    private static async Task<string> SignedInAgainAsync(Visitor visitor, string userName, string signIn)
    {
        await visitor.SignInAsync(userName);
        var answer = await visitor.GetAsync(LosingASession.KeptAt(signIn));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, signIn);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<(string Name, string UserName, string Address)>> PagesAsync()
    {
        var filed = (await _office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        var asked = (await _office.TellAsync("token-payment", Stage.Supplement)).Reference!;
        var accepted = await _office.TellAsync("token-payment", Stage.Accepted);
        accepted.Reference.ShouldNotBeNull();
        using var applicant = await Applicant.SignInAsync(_office);
        await applicant.BeginAsync();
        return
        [
            ("ActForm", "int1", $"/cases/{filed}/act/request-supplement"),
            ("ActForm", "int1", $"/cases/{filed}/act/refuse-receipt"),
            ("AnswerOffice", "app1", $"/applications/{asked}/answer"),
            ("ApplicationSheet", "app1", applicant.At("applicant")),
            ("ApplicationPapers", "app1", applicant.At("documents")),
            ("CheckApplication", "app1", applicant.At("check")),
            ("NewApplication", "app1", "/applications/start"),
            ("ImportApplication", "app1", "/applications/import"),
            ("AdviceRequest", "app1", "/advice/new"),
            ("EnterPaper", "int1", "/applications/entry?find=S%C3%B4ng"),
            ("Queue", "hod1", "/queue?box=unassigned"),
            ("OfficeSheet", "adm1", "/office/give-role"),
            ("ProposalsList", "adm2", await ProposedAsync()),
            ("CertificateList", "adm1", "/administration/registers/certificates"),
            ("MessageTextSheet", "adm1", "/administration/registers/texts/submitted"),
            ("Drafts", "rul1", "/law/drafts"),
            ("ChangeDay", "rul1", "/law/calendar/change"),
            ("ChangeFigure", "rul1", "/law/packs/HN-LTD2026/change"),
            ("DraftSheet", "rul1", await DraftedAsync()),
            ("ProcedureList", "rul1", "/workflows"),
            ("MyPassword", "hnd1", "/account/password"),
            ("Authenticator", "hnd1", "/account/second-factor"),
        ];
    }

    private async Task<string> ProposedAsync()
    {
        using var administrator = new Visitor(_office);
        await administrator.SignInAsync("adm1");
        var proposed = await administrator.PostAsync("/office/give-role", Visitor.Fields(("Key", "once"), ("person", "clk1"), ("organisation", "UBND"), ("role", "dec"), ("reason", "Quyết định bổ nhiệm."), ("do", "perform")));
        WebUtility.HtmlDecode(await proposed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Đã đề nghị");
        return "/administration/proposals";
    }

    private async Task<string> DraftedAsync()
    {
        using var author = new Visitor(_office);
        await author.SignInAsync("rul1");
        var from = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3);
        var drafted = await author.PostAsync(
            "/law/packs/HN-LTD2026/change",
            Visitor.Fields(("Figure", "consult.wd"), ("Value", "5wd"), ("Confidence", "Default"), ("From.Day", $"{from.Day}"), ("From.Month", $"{from.Month}"), ("From.Year", $"{from.Year}"), ("Reason", "Thử.")));
        return drafted.Headers.Location!.ToString();
    }
}
