using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Architecture;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A session that ends while a form is being filled in.</summary>
public sealed partial class LosingASession(RunningOffice office)
{
    private const string Typed = "Thiếu \"hợp đồng\" <b> với ngân hàng";

    [Fact]
    public async Task gives_the_text_back_to_the_same_person_and_does_nothing()
    {
        using var visitor = new Visitor(office);
        var (reference, shown) = await SentTooLateAsync(visitor);
        (await visitor.SignInAsync("int1", page: shown)).Headers.Location!.ToString().ShouldStartWith($"/cases/{reference}/act/request-supplement?_kept=");
        var form = WebUtility.HtmlDecode(await visitor.ReadAsync(KeptAt(shown)));
        form.ShouldContain($"\n{Typed}</textarea>");
        form.ShouldContain("chưa được gửi");
        form.ShouldNotContain("<title>Lỗi: ");
        (await office.FactsAsync(reference)).Intake.Supplements.ShouldBeEmpty();
        WebUtility.HtmlDecode(await visitor.ReadAsync(KeptAt(shown))).ShouldContain(Typed);
    }

    [Fact]
    public async Task forgets_the_text_once_it_has_been_sent_again_and_done()
    {
        using var visitor = new Visitor(office);
        var (reference, shown) = await SentTooLateAsync(visitor);
        await visitor.SignInAsync("int1");
        var again = FilledInForm.AllOn(await visitor.ReadAsync(KeptAt(shown)), "Đủ").Single();
        var check = await visitor.SendAsync(again.Action, again.Fields.Append(new("do", "check")));
        var confirm = FilledInForm.AllOn(await check.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "").Single();
        (await visitor.SendAsync(confirm.Action, confirm.Fields.Append(new("do", "perform")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await office.FactsAsync(reference)).Intake.Supplements.ShouldHaveSingleItem();
        WebUtility.HtmlDecode(await visitor.ReadAsync(KeptAt(shown))).ShouldContain("Nội dung đã nhập không còn");
    }

    [Fact]
    public async Task gives_the_text_to_nobody_else_and_drops_it()
    {
        using var visitor = new Visitor(office);
        var (_, shown) = await SentTooLateAsync(visitor);
        await visitor.SignInAsync("int2");
        var other = WebUtility.HtmlDecode(await visitor.ReadAsync(KeptAt(shown)));
        other.ShouldNotContain("ngân hàng");
        other.ShouldContain("Nội dung đã nhập không còn");
        await visitor.SignInAsync("int1");
        WebUtility.HtmlDecode(await visitor.ReadAsync(KeptAt(shown))).ShouldNotContain("ngân hàng");
    }

    [Fact]
    public async Task keeps_no_more_than_a_day_nor_more_than_ten_of_a_person_and_nothing_in_the_open()
    {
        using var visitor = new Visitor(office);
        var (_, shown) = await SentTooLateAsync(visitor);
        await office.ChangeAsync(async db =>
        {
            var stored = await db.Database.SqlQuery<byte[]>($"SELECT fields AS \"Value\" FROM kept_form").ToListAsync();
            stored.ShouldNotBeEmpty();
            stored.ShouldAllBe(fields => !Encoding.UTF8.GetString(fields).Contains("supplement", StringComparison.Ordinal) && !Encoding.UTF8.GetString(fields).Contains("deficiencies", StringComparison.Ordinal));
        });
        await office.ChangeAsync(db => db.KeptForms.ExecuteUpdateAsync(set => set.SetProperty(form => form.Until, DateTimeOffset.UnixEpoch)));
        await visitor.SignInAsync("int1");
        WebUtility.HtmlDecode(await visitor.ReadAsync(KeptAt(shown))).ShouldNotContain("ngân hàng");
        var form = FilledInForm.AllOn(await visitor.ReadAsync(KeptAt(shown).Split('?')[0]), "Đủ").Single();
        await visitor.EndSessionAsync(office);
        for (var sent = 0; sent < 12; sent++)
            await visitor.SendAsync(form.Action, form.Fields);
        await office.ChangeAsync(async db => (await db.KeptForms.CountAsync(kept => kept.PersonId == "int1")).ShouldBe(10));
    }

    [Fact]
    public async Task keeps_nothing_of_who_was_never_shown_the_form_or_sends_too_much()
    {
        using var visitor = new Visitor(office);
        var (_, shown) = await SentTooLateAsync(visitor);
        var page = KeptAt(shown).Split('?')[0];
        using var stranger = new Visitor(office);
        Location(await stranger.SendAsync(page, Visitor.Fields(("_form", "CfDJ8planted"), ("deficiencies[0].text", "Lạ")))).ShouldNotContain("kept");
        await visitor.SignInAsync("int1");
        var form = FilledInForm.AllOn(await visitor.ReadAsync(page), "Đủ").Single();
        await visitor.EndSessionAsync(office);
        Location(await visitor.SendAsync(form.Action, form.Fields.Append(new("more", new string('x', 1_100_000))))).ShouldNotContain("kept");
    }

    [Fact]
    public async Task keeps_nothing_that_a_draft_sends_by_itself()
    {
        using var visitor = new Visitor(office);
        var (_, shown) = await SentTooLateAsync(visitor);
        await visitor.SignInAsync("int1");
        var form = FilledInForm.AllOn(await visitor.ReadAsync(KeptAt(shown).Split('?')[0]), "Đủ").Single();
        await visitor.EndSessionAsync(office);
        var byItself = form.Fields.Where(field => field.Key != "do").Append(new("do", "autosave"));
        Location(await visitor.SendAsync(form.Action, byItself)).ShouldNotContain("kept");
    }

    [Fact]
    public void leaves_no_text_in_forms_that_are_not_kept()
    {
        var pages = Sources.Pages.Where(page => page.Path.EndsWith(".cshtml", StringComparison.Ordinal)).ToList();
        pages.SelectMany(page => TypedInPlainForms(page.Text)).ShouldBeEmpty();
        TypedInPlainForms("<form method=\"post\"><text-field for=\"Reason\" /></form>").ShouldHaveSingleItem();
    }

    private static IEnumerable<string> TypedInPlainForms(string page) =>
        PlainForm().Matches(page).SelectMany(form => Fillable().Matches(form.Value)).Select(field => field.Value).Where(field => !field.Contains("type=\"hidden\"", StringComparison.Ordinal));

    private async Task<(string Reference, string SignIn)> SentTooLateAsync(Visitor visitor)
    {
        var reference = (await office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        var page = $"/cases/{reference}/act/request-supplement";
        await visitor.SignInAsync("int1");
        var form = FilledInForm.AllOn(await visitor.ReadAsync(page), Typed).Single();
        await visitor.EndSessionAsync(office);
        var fields = form.Fields.Where(field => field.Key != "deficiencies.count" && !field.Key.StartsWith("deficiencies[", StringComparison.Ordinal));
        var signIn = Location(await visitor.SendAsync(page, [.. fields, .. Visitor.Fields(("deficiencies.count", "1"), ("deficiencies[0].reason", "S01"), ("deficiencies[0].text", Typed), ("do", "perform"))]));
        signIn.ShouldEndWith("&notice=kept");
        WebUtility.HtmlDecode(await visitor.ReadAsync(signIn)).ShouldContain("Nội dung anh/chị đã nhập được giữ trong 24 giờ");
        return (reference, signIn);
    }

    internal static string KeptAt(string signIn) => Uri.UnescapeDataString(signIn["/sign-in?returnUrl=".Length..signIn.LastIndexOf('&')]);

    private static string Location(HttpResponseMessage answer) => answer.Headers.Location!.ToString();

    [GeneratedRegex("<form method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex PlainForm();

    [GeneratedRegex("<(input|textarea|select|text-field|area-field|select-field|radio-field|check-field|date-field|file-field)[^>]*>")]
    private static partial Regex Fillable();
}
