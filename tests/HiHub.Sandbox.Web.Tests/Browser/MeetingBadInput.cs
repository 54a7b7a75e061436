using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>A draft on slow and broken lines, in two windows, with text that is too long or odd: nothing typed is lost, and the page says what to do.</summary>
public sealed class MeetingBadInput(RunningOffice office, Browsing browsing)
{
    private const int SlowLine = 256_000 / 8;

    private const int LargeFile = 49 * 1024 * 1024;

    [Fact]
    public async Task saves_once_what_is_sent_while_it_saves_itself()
    {
        await using var journey = await BeginAsync("Vướng mắc pháp lý");
        await journey.ClickAsync("Thêm vướng mắc pháp lý");
        var (arrived, released) = (new TaskCompletionSource(), new TaskCompletionSource());
        await journey.Page.RouteAsync("**/obstacles/new", async route =>
        {
            if (route.Request.PostData?.Contains("autosave", StringComparison.Ordinal) is not true)
            {
                await route.ContinueAsync();
                return;
            }
            var answer = await route.FetchAsync();
            arrived.SetResult();
            await released.Task;
            await route.FulfillAsync(new() { Response = answer });
        });
        await journey.Page.Locator("[name='legalObstacles[0].instrument']").FillAsync("Chỉ một lần");
        await journey.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await arrived.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu và tiếp tục" }).Last.ClickAsync();
        released.SetResult();
        await journey.Page.WaitForURLAsync("**/obstacles/1?check=true");
        await journey.OpenAsync(journey.Address.Split("/1?")[0]);
        (await journey.Page.Locator(".item-list li").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task tells_the_second_of_two_windows_and_keeps_what_both_typed()
    {
        await using var journey = await BeginAsync("Tóm tắt đề án");
        await journey.FillAsync("Tóm tắt dùng để công khai", "Công khai");
        var second = new Journey(await journey.Page.Context.NewPageAsync(), new Eyes());
        await second.OpenAsync(journey.Address);
        await journey.FillAsync("Tóm tắt đề án", "Của cửa sổ một");
        await journey.ClickAsync("Lưu, làm tiếp sau");
        await second.FillAsync("Tóm tắt đề án", "Của cửa sổ hai");
        await second.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await second.Page.GetByText("Chưa tự động lưu được; bấm lưu để xem nội dung cần sửa.").WaitForAsync();
        await second.ClickAsync("Lưu và tiếp tục");
        (await second.TextAsync()).ShouldContain("vừa được lưu ở một cửa sổ khác");
        (await second.TextAsync()).ShouldContain("Của cửa sổ một");
        (await second.Page.GetByLabel("Tóm tắt đề án", new() { Exact = true }).InputValueAsync()).ShouldBe("Của cửa sổ hai");
    }

    [Fact]
    public async Task counts_to_2000_as_the_reader_does_and_keeps_odd_text()
    {
        const string odd = "שלום 🚁🇻🇳 “Dòng”\u00a0– một…\n•\tmục <b>đậm</b> \u202Eמבחן\u202C ";
        var fits = odd + new string('ế', 2_000 - odd.Length);
        await using var journey = await BeginAsync("Tóm tắt đề án");
        await journey.FillAsync("Tóm tắt dùng để công khai", "Công khai");
        await journey.FillAsync("Tóm tắt đề án", fits + "x");
        await journey.Page.Locator(".govuk-character-count__status").First.GetByText("Thừa 1 ký tự").WaitForAsync();
        await journey.ClickAsync("Lưu và tiếp tục");
        (await journey.TextAsync()).ShouldContain("Tóm tắt đề án: Nội dung dài 2001 ký tự, vượt mức tối đa 2000 ký tự.");
        (await journey.Page.GetByLabel("Tóm tắt đề án", new() { Exact = true }).InputValueAsync()).ShouldBe(fits + "x");
        var page = journey.Address;
        await journey.FillAsync("Tóm tắt đề án", fits);
        await journey.ClickAsync("Lưu và tiếp tục");
        journey.Address.ShouldEndWith("/innovation");
        await journey.OpenAsync(page);
        (await journey.Page.GetByLabel("Tóm tắt đề án", new() { Exact = true }).InputValueAsync()).ShouldBe(fits);
        await journey.OpenAsync(page.Replace("/summary", "/check", StringComparison.Ordinal));
        (await journey.TextAsync()).ShouldContain("<b>đậm</b>");
    }

    [Fact]
    public async Task brings_49_megabytes_over_a_slow_line_that_breaks()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("sandbox-paper-").FullName, "de-an.pdf");
        await WriteAsync(path);
        await using var journey = await BeginAsync("Giấy tờ kèm theo");
        var page = journey.Page;
        await journey.ChooseAsync("Loại giấy tờ", "Đề án thử nghiệm");
        await page.GetByLabel("Tệp").SetInputFilesAsync(path);
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("Network.enable");
        await line.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 50, ["downloadThroughput"] = SlowLine, ["uploadThroughput"] = SlowLine });
        var sent = System.Diagnostics.Stopwatch.StartNew();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi tệp" }).ClickAsync();
        await page.Locator("[data-status]").GetByText("Đã gửi 0,5%").WaitForAsync();
        sent.Elapsed.TotalSeconds.ShouldBeGreaterThan(256 * 1024 / SlowLine - 1, "the line is not slow");
        await line.DetachAsync();
        await page.Context.SetOfflineAsync(true);
        await page.GetByText("Mất kết nối. Phần đã gửi được giữ lại").WaitForAsync();
        await journey.ExamineAsync();
        await page.Context.SetOfflineAsync(false);
        await page.GetByText("Đã đính kèm: Đề án thử nghiệm.").WaitForAsync(new() { Timeout = 180_000 });
        await journey.ExamineAsync();
        (await office.FactsAsync(journey.Address.Split('/')[2])).Intake.Documents.ShouldHaveSingleItem().Bytes.ShouldBe(LargeFile);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    /// <summary>What the server lets a sender take is slower than the slowest line that it is made for.</summary>
    [Fact]
    public void bears_a_line_of_256_kilobits()
    {
        var rate = office.App.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MinRequestBodyDataRate;
        (rate?.BytesPerSecond ?? 0).ShouldBeLessThan(SlowLine / 10);
    }

    private async Task<Journey> BeginAsync(string sheet)
    {
        var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ClickAsync("Bắt đầu");
        await journey.ClickAsync(sheet);
        return journey;
    }

    private static async Task WriteAsync(string path)
    {
        await using var file = File.Create(path);
        await file.WriteAsync("%PDF-1.7\n"u8.ToArray(), TestContext.Current.CancellationToken);
        file.SetLength(LargeFile);
    }
}
