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
}
