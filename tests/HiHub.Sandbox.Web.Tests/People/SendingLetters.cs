using System.Net.Http.Json;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>Through a real SMTP server.</summary>
public sealed class SendingLetters(MailOffice office) : IClassFixture<MailOffice>
{
    [Fact]
    public async Task tells_each_reader_of_a_case_in_their_own_language_and_nobody_who_may_not_open_it()
    {
        await ToldAsync(office, ("app1", "bao@example.vn", "vi"), ("apa1", "anh@example.vn", "en"), ("app2", "ha@example.vn", "vi"), ("int1", "lan@example.vn", "vi"));
        var client = await office.AsAsync("app1");
        var reference = await client.FileAsync("token-payment");
        (await client.ActAsync(reference, "submit", version: "1")).EnsureSuccessStatusCode();
        var letters = (await office.DeliverAsync()).Where(letter => letter.Body.Contains(reference, StringComparison.Ordinal)).ToList();
        var readers = letters.SelectMany(letter => letter.To).ToList();
        readers.ShouldContain("lan@example.vn");
        readers.ShouldBeUnique();
        readers.ShouldBeSubsetOf(["anh@example.vn", "bao@example.vn", "lan@example.vn", "dong@example.vn"]);
        letters.Single(letter => letter.To.Contains("bao@example.vn")).Body.ShouldContain($"Xem hồ sơ: {MailOffice.Site}/cases/{reference}");
        var english = letters.Single(letter => letter.To.Contains("anh@example.vn"));
        english.Body.ShouldContain("Open the case:");
        english.Headers.ShouldContain("Content-Language: en");
    }

    [Fact]
    public async Task tells_in_the_words_that_were_in_force_when_it_happened()
    {
        await ToldAsync(office, ("app1", "bao@example.vn", "vi"));
        var client = await office.AsAsync("app1");
        var before = await client.FileAsync("token-payment");
        (await client.ActAsync(before, "submit", version: "1")).EnsureSuccessStatusCode();
        await PublishAsync(new() { Key = "submitted", Vi = "Lời mới cho {reference}.", En = "New words for {reference}.", Reason = "Viết gọn." });
        var after = await client.FileAsync("token-payment");
        (await client.ActAsync(after, "submit", version: "1")).EnsureSuccessStatusCode();
        var letters = (await office.DeliverAsync()).Where(letter => letter.To.Contains("bao@example.vn")).ToList();
        letters.Single(letter => letter.Body.Contains(after, StringComparison.Ordinal)).Body.ShouldContain($"Lời mới cho {after}.");
        letters.Single(letter => letter.Body.Contains(before, StringComparison.Ordinal)).Body.ShouldNotContain("Lời mới");
    }

    [Fact]
    public async Task says_why_a_paper_went_back()
    {
        await ToldAsync(office, ("app1", "bao@example.vn", "vi"));
        var (client, desk) = (await office.AsAsync("app1"), await office.AsAsync("int1"));
        var reference = await client.FileAsync("token-payment");
        (await client.ActAsync(reference, "submit", version: "1")).EnsureSuccessStatusCode();
        (await desk.ActAsync(reference, "request-supplement", new { deficiencies = new[] { new { reason = "S01", text = "Bổ sung." } } }, "2")).EnsureSuccessStatusCode();
        (await desk.ActAsync(reference, "receive-paper", new { paper = new { channel = "counter", receivedAt = TimeProvider.System.GetUtcNow(), broughtBy = "Trần Thu Hà", signed = true } }, "3")).EnsureSuccessStatusCode();
        (await desk.ActAsync(reference, "return-paper", new { reason = "Giấy tờ của hồ sơ khác" }, "4")).EnsureSuccessStatusCode();
        (await office.DeliverAsync()).ShouldContain(letter => letter.To.Contains("bao@example.vn") && letter.Body.Contains($"{reference}: Giấy tờ của hồ sơ khác.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task lets_no_name_add_a_header()
    {
        var person = await office.PersonAsync(email: "dong@example.vn");
        await office.ChangePersonAsync(person, row => row.DisplayName = "Kẻ gian\r\nBcc: everyone@example.org\r\n\r\nSecond body");
        await ForgetAsync(office, person);
        var letter = (await office.DeliverAsync()).Single(letter => letter.To.Contains("dong@example.vn"));
        letter.To.ShouldHaveSingleItem();
        letter.Headers.Split("\r\n").ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        letter.Headers.ShouldContain("Auto-Submitted: auto-generated");
        Regex.Count(letter.Headers, "(?im)^Message-ID: <[0-9a-f]{32}@sandbox.example>").ShouldBe(1);
    }

    [Fact]
    public async Task to_a_server_that_is_busy_keeps_the_message_says_why_and_tries_again()
    {
        await using var busy = await MailOffice.StartAsync("busy");
        var person = await busy.PersonAsync(email: "cho@example.vn");
        await ForgetAsync(busy, person);
        (await busy.DeliverAsync()).ShouldBeEmpty();
        var kept = (await busy.OutboxAsync("account/password-forgotten")).ShouldHaveSingleItem();
        (kept.SentAt, kept.Attempts, kept.Failure).ShouldBe((null, 1, "smtp-LocalErrorInProcessing"));
        kept.NextAttemptAt.ShouldBeGreaterThan(kept.CreatedAt);
        await busy.QueryAsync(db => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, row => row.CreatedAt)));
        (await busy.DeliverAsync()).ShouldHaveSingleItem().To.ShouldBe(["cho@example.vn"]);
        (await busy.OutboxAsync("account/password-forgotten")).ShouldHaveSingleItem().Failure.ShouldBeNull();
    }

    [Fact]
    public async Task signs_in_to_the_server_where_it_asks()
    {
        await using var locked = await MailOffice.StartAsync("locked", "--Mail:UserName", "office", "--Mail:Password", "mail-secret");
        await ForgetAsync(locked, await locked.PersonAsync(email: "khoa@example.vn"));
        (await locked.DeliverAsync()).ShouldHaveSingleItem().User.ShouldBe("office");
    }

    [Theory]
    [InlineData("locked", "wrong", "false", "smtp-")]
    [InlineData("tls", null, "true", "certificate-not-trusted")]
    public async Task hands_nothing_to_a_server_that_refuses_or_that_it_does_not_trust(string mode, string? password, string tls, string why)
    {
        string[] credentials = password is null ? [] : ["--Mail:UserName", "office", "--Mail:Password", password];
        await using var refusing = await MailOffice.StartAsync(mode, ["--Mail:Tls", tls, .. credentials]);
        await ForgetAsync(refusing, await refusing.PersonAsync(email: "khong@example.vn"));
        (await refusing.DeliverAsync()).ShouldBeEmpty();
        (await refusing.OutboxAsync("account/password-forgotten")).ShouldHaveSingleItem().Failure!.ShouldStartWith(why);
    }

    [Theory]
    [InlineData("--Mail:From", "not an address", "Mail:From")]
    [InlineData("--Mail:Site", "http://sandbox.example", "Mail:Site")]
    [InlineData("--Mail:Password", "alone", "Mail:UserName")]
    [InlineData("--Mail:Sender", "x@example.vn", "Mail:Sender")]
    public void a_wrong_setting_stops_the_start(string key, string value, string named)
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-mail-").FullName;
        var start = () => WebStart.Build(folder, ["--environment", "Production", "--urls", "http://127.0.0.1:0", "--Mail:Host", "mail.example", "--Mail:From", "a@b.example", "--Mail:Site", "https://b.example", key, value])
            .StartAsync(TestContext.Current.CancellationToken);
        Should.Throw<OptionsValidationException>(start).Message.ShouldContain(named);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task ToldAsync(MailOffice office, params (string Person, string Email, string Language)[] people)
    {
        foreach (var (person, email, language) in people)
            await office.ChangePersonAsync(person, row => (row.Email, row.Language) = (email, language));
    }

    private async Task PublishAsync(SaveMessageText.Input draft)
    {
        var desk = office.App.Services.GetRequiredService<OfficeDesk>();
        var saved = await Do(PeopleStory.Adm1, OfficeActionName.SaveMessageText, draft);
        var proposed = await Do(PeopleStory.Adm1, OfficeActionName.PublishMessageText, new PublishMessageText.Input { TextId = saved.Id!, Key = draft.Key, Vi = draft.Vi, En = draft.En });
        await Do(PeopleStory.Adm2, OfficeActionName.Confirm, new Domain.People.Confirm.Input { PendingId = proposed.PendingId!, Confirmed = true });
        Task<OfficeResult> Do(Domain.Actor actor, OfficeActionName act, object input) =>
            desk.Act(new(act, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), Domain.SandboxJson.Options), actor, null));
    }

    private static async Task ForgetAsync(MailOffice office, string person) =>
        (await office.Client().PostAsJsonAsync("/api/v1/session/forgotten", new { userName = person }, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
}
