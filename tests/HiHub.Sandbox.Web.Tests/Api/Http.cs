using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>Calls of the API in words.</summary>
internal static class Http
{
    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public static async Task<JsonElement> ReadAsync(this HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(text.Length == 0 ? "{}" : text).RootElement;
    }

    public static async Task<string> CodeAsync(this HttpResponseMessage answer) => (await answer.ReadAsync()).GetProperty("code").GetString()!;

    /// <summary>The paths of the fields that a 400 names.</summary>
    public static async Task<IReadOnlyList<string>> FieldsAsync(this HttpResponseMessage answer) =>
        [.. (await answer.ReadAsync()).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()!)];

    /// <summary>Files a dossier and gives the new reference.</summary>
    public static async Task<string> FileAsync(this HttpClient client, string dossier)
    {
        var answer = await client.PostAsync("/api/v1/applications", RunningOffice.Dossier(dossier), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (await answer.ReadAsync()).GetProperty("reference").GetString()!;
    }

    public static Task<HttpResponseMessage> ActAsync(
        this HttpClient client, string reference, string action, object? input = null, string? version = null, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/cases/{reference}/actions/{action}") { Content = JsonContent.Create(input ?? new { }) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> AttachAsync(this HttpClient client, string reference, string kind, string fileName, byte[] content, int version)
    {
        var file = new ByteArrayContent(content);
        var form = new MultipartFormDataContent { { new StringContent(kind), "kind" }, { file, "file", fileName } };
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/applications/{reference}/documents") { Content = form };
        request.Headers.TryAddWithoutValidation("If-Match", version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> CaseAsync(this HttpClient client, string reference) =>
        await (await client.GetAsync($"/api/v1/cases/{reference}", TestContext.Current.CancellationToken)).ReadAsync();

    public static async Task<int> VersionAsync(this HttpClient client, string reference) => (await client.CaseAsync(reference)).GetProperty("version").GetInt32();
}
