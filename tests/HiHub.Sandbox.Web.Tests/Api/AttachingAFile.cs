using System.Net;
using System.Text;
using HiHub.Sandbox.Data.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class AttachingAFile(RunningOffice office)
{
    private static readonly byte[] s_pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

    [Fact]
    public async Task keeps_it_under_its_hash()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var answer = await client.AttachAsync(reference, "testProject", "de-an.pdf", s_pdf, 1);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var documents = await (await client.GetAsync($"/api/v1/cases/{reference}/documents")).ReadAsync();
        documents.EnumerateArray().Select(row => row.GetProperty("sha256").GetString())
            .ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(s_pdf)));
    }

    [Theory]
    [InlineData("de-an.png", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("de-an.exe", HttpStatusCode.UnsupportedMediaType)]
    public async Task whose_content_is_not_its_extension_is_refused(string name, HttpStatusCode status)
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var answer = await client.AttachAsync(reference, "testProject", name, s_pdf, 1);
        answer.StatusCode.ShouldBe(status);
        (await answer.FieldsAsync()).ShouldBe(["$.file"]);
    }

    [Fact]
    public async Task that_is_empty_is_refused()
    {
        var client = await office.As("app1");
        var answer = await client.AttachAsync(await client.FileAsync("token-payment"), "testProject", "de-an.pdf", [], 1);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["$.file"]);
    }

    [Fact]
    public async Task of_51_megabytes_is_refused()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var large = new byte[51 * 1024 * 1024];
        s_pdf.CopyTo(large, 0);
        (await client.AttachAsync(reference, "testProject", "de-an.pdf", large, 1)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await client.VersionAsync(reference)).ShouldBe(1);
    }

    [Fact]
    public async Task of_an_unknown_kind_is_refused()
    {
        var client = await office.As("app1");
        var answer = await client.AttachAsync(await client.FileAsync("token-payment"), "holiday-photo", "de-an.pdf", s_pdf, 1);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["$.kind"]);
    }

    [Fact]
    public async Task that_is_refused_leaves_nothing_behind()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var (late, stranger) = (Content("muộn"), Content("người lạ"));
        (await client.AttachAsync(reference, "testProject", "de-an.pdf", late, 99)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await (await office.As("int1")).AttachAsync(reference, "testProject", "de-an.pdf", stranger, 1)).IsSuccessStatusCode.ShouldBeFalse();
        foreach (var refused in new[] { late, stranger })
            Files.Has(Hash(refused)).ShouldBeFalse();
        (await client.AttachAsync(reference, "testProject", "de-an.pdf", late, 1)).StatusCode.ShouldBe(HttpStatusCode.Created);
        Files.Has(Hash(late)).ShouldBeTrue();
        (await client.AttachAsync(reference, "testProject", "de-an.pdf", late, 2)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private FileStore Files => office.App.Services.GetRequiredService<FileStore>();

    private static byte[] Content(string word) => [.. s_pdf[..^6], .. Encoding.UTF8.GetBytes($"% {word} {Guid.CreateVersion7()}\n%%EOF\n")];

    private static string Hash(byte[] content) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
}
