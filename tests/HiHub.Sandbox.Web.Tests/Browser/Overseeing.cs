using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>Those who watch: trials, procedures and the trail, examined as they are used.</summary>
public sealed class Overseeing(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task follows_a_trial_from_the_portfolio_to_its_trail()
    {
        var trial = await office.TellAsync("token-payment", Stage.Launched);
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("reg1");
        await journey.OpenAsync("/portfolio");
        (await journey.TextAsync()).ShouldContain(trial.Reference!);
        await journey.PictureAsync("portfolio");
        await journey.OpenAsync($"/cases/{trial.Reference}/trial");
        await journey.PictureAsync("trial");
        await journey.ClickAsync("Quy trình");
        await journey.PictureAsync("workflow");
        await journey.ClickAsync("Chuỗi nhật ký");
        (await journey.TextAsync()).ShouldContain("Nguyên vẹn", Case.Insensitive);
        await journey.PictureAsync("audit");
    }

    [Fact]
    public async Task monitors_a_trial_by_its_page_and_its_acts()
    {
        var trial = await office.TellAsync("token-payment", Stage.Launched);
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("mon1");
        await journey.OpenAsync($"/cases/{trial.Reference}/trial");
        (await journey.TextAsync()).ShouldContain("Giới hạn đang áp dụng");
        await journey.ClickAsync("Lập phiếu phát hiện");
        (await journey.HeadingAsync()).ShouldContain("Lập phiếu phát hiện");
        await journey.OpenAsync("/statistics/office");
    }

    [Fact]
    public async Task reads_series_signatories_wards_and_texts_on_a_phone()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320, Dark: true));
        await journey.SignInAsAsync("adm1");
        await journey.OpenAsync("/administration/registers");
        (await journey.TextAsync()).ShouldContain("PBS-SKHCN");
        foreach (var page in new[] { "signatories", "certificates", "texts", "texts/accepted", "wards" })
            await journey.OpenAsync($"/administration/registers/{page}");
        await journey.OpenAsync("/workflows");
    }
}
