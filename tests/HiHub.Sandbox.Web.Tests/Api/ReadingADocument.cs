using System.Net;
using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Web.Hosting.Demo;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class ReadingADocument(RunningOffice office)
{
    [Fact]
    public async Task of_the_applicant_gives_its_bytes_and_lets_no_browser_guess()
    {
        var (client, told) = (await office.As("hnd1"), await office.TellAsync("token-payment", Stage.Accepted));
        var document = told.Facts.Intake.Documents[0];
        var version = told.State.Version;
        var answer = await Get(client, told, document.Id);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(document.Hash);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await client.VersionAsync(told.Reference!)).ShouldBe(version);
        var access = (await (await client.GetAsync($"/api/v1/cases/{told.Reference}/access", TestContext.Current.CancellationToken)).ReadAsync()).GetProperty("items");
        access.EnumerateArray().Select(row => row.GetProperty("what").GetString()).ShouldContain(document.Id);
    }

    [Fact]
    public async Task keeps_a_wild_file_name_inside_the_header()
    {
        var applicant = await office.As("app1");
        var reference = await applicant.FileAsync("token-payment");
        (await applicant.AttachAsync(reference, "testProject", "đề án; x.pdf", "%PDF-1.4 a"u8.ToArray(), 1)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var documents = await (await applicant.GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).ReadAsync();
        var answer = await applicant.GetAsync($"/api/v1/cases/{reference}/documents/{documents[0].GetProperty("id").GetString()}/content", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var disposition = answer.Content.Headers.ContentDisposition!;
        (disposition.DispositionType, disposition.FileNameStar).ShouldBe(("attachment", documents[0].GetProperty("fileName").GetString()));
    }

    [Fact]
    public async Task that_was_changed_on_the_disk_shows_nothing_of_it()
    {
        var applicant = await office.As("app1");
        var reference = await applicant.FileAsync("token-payment");
        var bytes = Encoding.UTF8.GetBytes($"%PDF-1.4 {reference}");
        (await applicant.AttachAsync(reference, "testProject", "de-an.pdf", bytes, 1)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var documents = await (await applicant.GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).ReadAsync();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await File.WriteAllTextAsync(Path.Combine(office.Folder, "files", hash[..2], hash[2..]), "%PDF-1.4 forged", TestContext.Current.CancellationToken);
        var answer = await applicant.GetAsync($"/api/v1/cases/{reference}/documents/{documents[0].GetProperty("id").GetString()}/content", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await answer.CodeAsync()).ShouldBe("content-damaged");
    }

    [Fact]
    public async Task to_be_signed_gives_the_words_whose_hash_is_signed()
    {
        var told = await office.TellAsync("token-payment", Stage.PendingDecision);
        var head = await office.As("hod1");
        var prepared = await head.ActAsync(
            told.Reference!, "prepare-decision", new { template = "D05", subject = "Cho phép <b>thử nghiệm</b>", grounds = new[] { "Luật Thủ đô" }, articles = new[] { "Điều 1." } }, $"{told.State.Version}");
        var document = (await prepared.ReadAsync()).GetProperty("documents")[0];
        var (id, signer) = (document.GetProperty("id").GetString()!, await office.As("dec1"));
        var content = await (await Get(signer, told, id)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        hash.ShouldBe(document.GetProperty("sha256").GetString());
        Encoding.UTF8.GetString(content).ShouldContain("\"rulebook\"");
        var page = await (await Get(signer, told, id, "?format=html")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain(hash);
        page.ShouldContain("Cho phép &lt;b&gt;thử nghiệm&lt;/b&gt;");
        (await Sign(signer, told, id, new string('0', 64))).ShouldBe("document-changed");
        (await Sign(signer, told, id, hash)).ShouldBeNull();
    }

    [Theory]
    [InlineData("", "D-404", HttpStatusCode.NotFound)]
    [InlineData("?format=docx", "D-404", HttpStatusCode.BadRequest)]
    public async Task answers_a_wrong_question_in_words(string query, string id, HttpStatusCode status)
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        (await Get(await office.As("int1"), told, id, query)).StatusCode.ShouldBe(status);
    }

    private static Task<HttpResponseMessage> Get(HttpClient client, DemoCase told, string id, string query = "") =>
        client.GetAsync($"/api/v1/cases/{told.Reference}/documents/{id}/content{query}", TestContext.Current.CancellationToken);

    private static async Task<string?> Sign(HttpClient signer, DemoCase told, string document, string hash)
    {
        var answer = await signer.ActAsync(told.Reference!, "sign-decision", new { documentId = document, contentHash = hash, signForm = "kt" }, $"{await signer.VersionAsync(told.Reference!)}");
        return answer.IsSuccessStatusCode ? null : await answer.CodeAsync();
    }
}
