using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A session that ends while an act is being filled in.</summary>
public sealed partial class LosingASession(RunningOffice office)
{
    private const string Typed = "Thiếu \"hợp đồng\" <b>\r\nvới ngân hàng lưu ký";

    [Fact]
    public async Task gives_the_text_back_to_the_same_person_and_does_nothing()
    {
        using var visitor = new Visitor(office);
        var (page, kept) = await SentTooLateAsync(visitor);
        (await visitor.SignInAsync("int1")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var form = await TextAsync(await visitor.SendAsync(page, kept));
        WebUtility.HtmlDecode(form).ReplaceLineEndings().ShouldContain($"{Typed.ReplaceLineEndings()}</textarea>");
        form.ShouldNotContain("<title>Lỗi: ");
        (await office.FactsAsync(page.Split('/')[2])).Intake.Supplements.ShouldBeEmpty();
    }

    [Fact]
    public async Task keeps_the_text_while_nobody_has_signed_in_again()
    {
        using var visitor = new Visitor(office);
        var (page, kept) = await SentTooLateAsync(visitor);
        var again = await visitor.SendAsync(page, kept);
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        Hidden(await TextAsync(again)).ShouldContain(field => field.Key == "deficiencies[0].text" && field.Value.ReplaceLineEndings() == Typed.ReplaceLineEndings());
    }

    [Fact]
    public async Task gives_the_text_to_nobody_else()
    {
        using var visitor = new Visitor(office);
        var (page, kept) = await SentTooLateAsync(visitor);
        await visitor.SignInAsync("int2");
        var answer = await visitor.SendAsync(page, kept);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await TextAsync(answer)).ShouldNotContain("ngân hàng lưu ký");
    }

    /// <summary>The page of an act and the fields that the answer to the late form still holds.</summary>
    private async Task<(string Page, IReadOnlyList<KeyValuePair<string, string>> Kept)> SentTooLateAsync(Visitor visitor)
    {
        var reference = (await office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        var page = $"/cases/{reference}/act/request-supplement";
        await visitor.SignInAsync("int1");
        var form = Hidden(await visitor.ReadAsync(page)).Where(field => field.Key != "deficiencies.count");
        var token = visitor.Cookies.GetCookies(office.Address)["session"]!.Value;
        var hash = Hosting.SessionAuthentication.Hash(token);
        await office.ChangeAsync(db => db.Sessions.Where(session => session.TokenSha256 == hash).ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, DateTimeOffset.UnixEpoch)));
        var answer = await visitor.SendAsync(page, [.. form, .. Visitor.Fields(("deficiencies.count", "1"), ("deficiencies[0].reason", "S01"), ("deficiencies[0].text", Typed), ("do", "perform"))]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var text = await TextAsync(answer);
        text.ShouldContain("Phiên làm việc đã kết thúc");
        text.ShouldNotContain("value=\"perform\"");
        return (page, [.. Hidden(text), .. Visitor.Fields(("do", "edit"))]);
    }

    private static List<KeyValuePair<string, string>> Hidden(string page) =>
        [.. Inputs().Matches(page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)]).Select(tag => KeyValuePair.Create(Of(tag.Value, "name"), Of(tag.Value, "value")))];

    private static string Of(string tag, string attribute) => WebUtility.HtmlDecode(Regex.Match(tag, $" {attribute}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value);

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Inputs();
}
