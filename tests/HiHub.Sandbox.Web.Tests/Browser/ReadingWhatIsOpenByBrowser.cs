using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>What anyone may read and ask, in English on a phone.</summary>
public sealed class ReadingWhatIsOpenByBrowser(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task estimates_searches_and_reads_figures_in_english()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.OpenAsync("/?lang=en");
        await journey.ClickAsync("Estimate the days from a filing");
        await journey.ClickAsync("Estimate");
        (await journey.TextAsync()).ShouldContain("Decision by");
        await journey.OpenAsync("/precedents");
        await journey.OpenAsync("/statistics");
        (await journey.HeadingAsync()).ShouldBe("How applications were decided");
    }
}
