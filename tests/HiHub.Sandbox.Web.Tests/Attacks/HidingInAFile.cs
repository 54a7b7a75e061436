using System.IO.Compression;
using System.Net;
using System.Text;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Attacks;

/// <summary>Bombs, programs and second files behind an honest name.</summary>
public sealed class HidingInAFile(RunningOffice office)
{
    private const string Pdf = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

    private static readonly byte[] s_png = [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[13], .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    public static TheoryData<string, byte[]> Wrongs => new()
    {
        { "page-behind.pdf", Bytes(Pdf + "<html><script>alert(1)</script>") },
        { "archive-behind.pdf", [.. Bytes(Pdf), .. Office()] },
        { "script.pdf", Bytes(Pdf.Replace("<<>>endobj", "<</S/JavaScript/JS(app.alert(1))>>endobj", StringComparison.Ordinal)) },
        { "program-inside.pdf", Bytes(Pdf.Replace("<<>>endobj", "<</S/Launch/F(cmd.exe)>>endobj", StringComparison.Ordinal)) },
        { "page-in-picture.png", [.. s_png[..20], .. "<script>alert(1)</script>"u8, .. s_png[20..]] },
        { "archive-behind.png", [.. s_png, .. Office()] },
        { "picture-and-page.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. "<?php system('id')"u8, 0xFF, 0xD9] },
        { "bomb.docx", Office(zip => Add(zip, "word/media/zeros.bmp", new byte[8 * 1024 * 1024])) },
        { "many-parts.docx", Office(zip => { for (var i = 0; i < 2_100; i++) Add(zip, $"word/p{i}.xml", []); }) },
        { "macro.docx", Office(zip => Add(zip, "word/vbaProject.bin", [1, 2, 3])) },
        { "program.docx", Office(zip => Add(zip, "word/embeddings/setup.exe", [(byte)'M', (byte)'Z'])) },
        { "archive-in-archive.docx", Office(zip => Add(zip, "word/42.zip", Office())) },
        { "climbing.docx", Office(zip => Add(zip, "word/../../../etc/cron.d/x.xml", [1])) },
        { "twice.docx", Office(zip => Add(zip, "word/document.xml", [1])) },
        { "something-behind.docx", [.. Office(), .. "MZ\u0090"u8] },
        { "broken.docx", Office()[..^8] },
        { "page.docx", Bytes("<html></html>") },
        { "elf.pdf", [0x7F, .. "ELF"u8] },
    };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public async Task is_found(string name, byte[] content)
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var answer = await client.AttachAsync(reference, "testProject", name, content, 1);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await client.VersionAsync(reference)).ShouldBe(1);
    }

    [Theory]
    [InlineData("de-an.docx")]
    [InlineData("de-an.pdf")]
    [InlineData("anh.png")]
    public void but_an_honest_file_is_taken(string name)
    {
        using var content = new MemoryStream(name switch { "de-an.docx" => Office(), "de-an.pdf" => Bytes(Pdf), _ => s_png });
        FileType.Detect(content)!.Fits(name).ShouldBeTrue();
    }

    [Theory]
    [InlineData("../../../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData(@"..\..\windows\system32\x.pdf", "x.pdf")]
    [InlineData("/abs/olute.pdf", "olute.pdf")]
    public async Task or_in_its_path_leaves_only_the_last_name(string name, string kept)
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        (await client.AttachAsync(reference, "testProject", name, Bytes(Pdf + "\n"), 1)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var documents = await (await client.GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).ReadAsync();
        documents.EnumerateArray().ShouldContain(row => row.GetProperty("fileName").GetString() == kept);
    }

    [Fact]
    public async Task or_behind_a_name_of_256_letters_is_refused()
    {
        var client = await office.As("app1");
        var answer = await client.AttachAsync(await client.FileAsync("token-payment"), "testProject", new string('a', 252) + ".pdf", Bytes(Pdf), 1);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Office(Action<ZipArchive>? add = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Bytes("<Types/>"));
            Add(zip, "word/document.xml", Bytes("<w:document/>"));
            add?.Invoke(zip);
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(content);
    }
}
