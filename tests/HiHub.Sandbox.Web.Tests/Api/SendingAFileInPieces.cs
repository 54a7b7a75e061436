using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>49 MB over a line that breaks: what has come stays, and sending goes on from there.</summary>
public sealed class SendingAFileInPieces(RunningOffice office)
{
    private const int Piece = 1024 * 1024;

    [Fact]
    public async Task attaches_49_megabytes_after_the_line_broke()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var file = Pdf(49 * 1024 * 1024);
        var id = await BeginAsync(client);
        for (var from = 0; from < 20 * Piece; from += Piece)
            (await SendAsync(client, id, from, file.AsMemory(from, Piece))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var received = await BreakAsync(client, id, 20 * Piece, file);
        received.ShouldBeInRange(20 * Piece, 21 * Piece - 1);
        for (var from = received; from < file.Length; from += Piece)
            (await SendAsync(client, id, from, file.AsMemory(from, Math.Min(Piece, file.Length - from)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AttachAsync(client, reference, id, "de-an.pdf")).StatusCode.ShouldBe(HttpStatusCode.Created);
        var documents = await (await client.GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).ReadAsync();
        documents.EnumerateArray().Select(row => row.GetProperty("sha256").GetString()).ShouldContain(Convert.ToHexStringLower(SHA256.HashData(file)));
        (await client.GetAsync($"/api/v1/uploads/{id}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task takes_no_piece_out_of_turn()
    {
        var client = await office.As("app1");
        var id = await BeginAsync(client);
        await SendAsync(client, id, 0, Pdf(1000));
        foreach (var from in new[] { 0, 999, 1001 })
        {
            var answer = await SendAsync(client, id, from, Pdf(10));
            answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await answer.CodeAsync()).ShouldBe("upload-offset");
            (await answer.ReadAsync()).GetProperty("received").GetString().ShouldBe("1000");
        }
    }

    [Fact]
    public async Task keeps_them_from_everybody_else()
    {
        var id = await BeginAsync(await office.As("app1"));
        var other = await office.As("apa1");
        (await other.GetAsync($"/api/v1/uploads/{id}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(other, id, 0, Pdf(10))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(other, "..", 0, Pdf(10))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task stops_at_50_megabytes()
    {
        var client = await office.As("app1");
        var id = await BeginAsync(client);
        for (var from = 0; from < 50 * Piece; from += 5 * Piece)
            await SendAsync(client, id, from, Pdf(5 * Piece));
        (await SendAsync(client, id, 50 * Piece, Pdf(1))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task keeps_the_latest_twenty_of_one_person()
    {
        var client = await office.As("hub1");
        var begun = new List<string>();
        for (var i = 0; i < 21; i++)
            begun.Add(await BeginAsync(client));
        var kept = 0;
        foreach (var id in begun)
            kept += (await client.GetAsync($"/api/v1/uploads/{id}", TestContext.Current.CancellationToken)).IsSuccessStatusCode ? 1 : 0;
        kept.ShouldBe(20);
        (await client.GetAsync($"/api/v1/uploads/{begun[^1]}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task of_a_program_under_another_name_is_refused()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var id = await BeginAsync(client);
        await SendAsync(client, id, 0, Encoding.ASCII.GetBytes("MZ this is a program"));
        (await AttachAsync(client, reference, id, "de-an.pdf")).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    private static byte[] Pdf(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        Encoding.ASCII.GetBytes("%PDF-1.7\n").AsSpan()[..Math.Min(9, size)].CopyTo(bytes);
        return bytes;
    }

    private static async Task<string> BeginAsync(HttpClient client) =>
        (await (await client.PostAsync("/api/v1/uploads", null, TestContext.Current.CancellationToken)).ReadAsync()).GetProperty("id").GetString()!;

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string id, long from, ReadOnlyMemory<byte> piece) =>
        client.PutAsync($"/api/v1/uploads/{id}?from={from}", new ReadOnlyMemoryContent(piece), TestContext.Current.CancellationToken);

    private static Task<HttpResponseMessage> AttachAsync(HttpClient client, string reference, string id, string fileName)
    {
        var form = new MultipartFormDataContent { { new StringContent("testProject"), "kind" }, { new StringContent(id), "upload" }, { new StringContent(fileName), "fileName" } };
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/applications/{reference}/documents") { Content = form };
        request.Headers.TryAddWithoutValidation("If-Match", "1");
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Announces a whole piece, sends a part of it and lets the line drop; how many bytes the office has then.</summary>
    private async Task<int> BreakAsync(HttpClient client, string id, int from, byte[] file)
    {
        using (var line = new TcpClient())
        {
            await line.ConnectAsync(office.Address.Host, office.Address.Port, TestContext.Current.CancellationToken);
            var head = $"PUT /api/v1/uploads/{id}?from={from} HTTP/1.1\r\nHost: {office.Address.Authority}\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\nContent-Length: {Piece}\r\n\r\n";
            await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
            await line.GetStream().WriteAsync(file.AsMemory(from, 300_000), TestContext.Current.CancellationToken);
        }
        // The office learns of the break when it reads on; until then it does not give the file to another.
        for (; ; )
        {
            var received = (await (await client.GetAsync($"/api/v1/uploads/{id}", TestContext.Current.CancellationToken)).ReadAsync()).GetProperty("received").GetInt32();
            if ((await SendAsync(client, id, received, ReadOnlyMemory<byte>.Empty)).IsSuccessStatusCode)
                return received;
        }
    }
}
