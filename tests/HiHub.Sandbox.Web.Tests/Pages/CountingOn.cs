using System.Net;
using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class CountingOn(RunningOffice office)
{
    [Fact]
    public async Task tells_a_new_count_by_itself_and_ends_with_the_session()
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("int2");
        await using var line = await LineAsync(visitor);
        using var reader = new StreamReader(line);
        var before = await CountAsync(reader);
        await office.TellAsync("token-payment", Stage.Submitted);
        (await CountAsync(reader)).ShouldNotBe(before);
        await visitor.PostAsync("/queue", [], "/sign-out");
        string? last = "";
        while (last is not null)
            last = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task keeps_each_person_to_a_few_lines_and_gives_them_back()
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("clk1");
        var lines = new List<Stream>();
        for (var i = 0; i < LiveCounts.MostOfAPerson; i++)
            lines.Add(await LineAsync(visitor));
        using (var refused = await visitor.BeginAsync("/queue/counts"))
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        foreach (var line in lines)
            await line.DisposeAsync();
        await visitor.PostAsync("/queue", [], "/sign-out");
    }

    [Fact]
    public async Task shows_at_once_what_somebody_did()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("int1");
        (await visitor.ReadAsync($"/cases/{told.Reference}")).ShouldContain("<td>Kiểm tra thành phần hồ sơ</td>");
        await told.ActAsync("app1", ActionName.Withdraw, new { reason = "Không tiếp tục." });
        var page = await visitor.ReadAsync($"/cases/{told.Reference}");
        page.ShouldContain("Rút hồ sơ");
        page.ShouldNotContain("<td>Kiểm tra thành phần hồ sơ</td>");
        (await visitor.ReadAsync("/queue?box=team")).ShouldNotContain(told.Reference!);
    }

    private static async Task<Stream> LineAsync(Visitor visitor)
    {
        var answer = await visitor.BeginAsync("/queue/counts");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> CountAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return JsonDocument.Parse(line[6..]).RootElement.GetProperty("team").GetString()!;
        throw new InvalidOperationException("The line has ended.");
    }
}
