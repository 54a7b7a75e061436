using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>The pages for everyone: narrow, enlarged, dark, without scripts, without a mouse.</summary>
public sealed class ReadingPages(RunningOffice office, Browsing browsing)
{
    [Theory]
    [InlineData(320, false)]
    [InlineData(1280, true)]
    public async Task works_on_a_phone_and_in_the_dark(int width, bool dark)
    {
        await office.TellAsync("token-payment", Stage.Accepted);
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: width, Dark: dark));
        foreach (var path in new[] { "/", "/sign-in", "/nowhere" })
            await journey.OpenAsync(path);
        await journey.SignInAsAsync("hod1");
        await journey.OpenAsync("/queue?box=team");
        await journey.OpenAsync("/queue?box=unassigned");
        await journey.PictureAsync(dark ? "queue-dark" : "queue-phone");
    }

    [Fact]
    public async Task holds_text_of_twice_the_size()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.OpenAsync("/");
        await journey.EnlargeTextAsync();
        await journey.SignInAsAsync("hod1");
        await journey.EnlargeTextAsync();
    }

    [Fact]
    public async Task needs_no_scripts()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Scripts: false));
        await journey.SignInAsAsync("int2", "");
        (await journey.TextAsync()).ShouldContain("Mật khẩu: không được để trống.");
        await journey.SignInAsAsync("int2");
        (await journey.HeadingAsync()).ShouldBe("Việc cần làm");
        await journey.ClickAsync("Đăng xuất");
        journey.Address.ShouldBe("/sign-in?notice=signed-out");
    }

    [Fact]
    public async Task needs_no_mouse()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.OpenAsync("/sign-in");
        await journey.PressAsync("Tab");
        (await Focused(journey)).ShouldBe("Chuyển đến nội dung chính");
        await journey.PressAsync("Enter");
        await journey.PressAsync("Tab");
        await journey.Page.Keyboard.TypeAsync("omb1");
        await journey.PressAsync("Tab");
        await journey.Page.Keyboard.TypeAsync(RunningOffice.Password);
        await journey.PressAsync("Enter");
        await journey.Page.WaitForURLAsync("**/queue");
    }

    [Theory]
    [InlineData("/nowhere", "Không tìm thấy trang")]
    [InlineData("/nowhere?lang=en", "Page not found")]
    public async Task tells_what_is_not_there(string path, string heading)
    {
        await using var journey = await browsing.BeginAsync(office);
        (await journey.OpenAsync(path))!.Status.ShouldBe(404);
        (await journey.HeadingAsync()).ShouldBe(heading);
    }

    /// <summary>Compressed, with stylesheet, script and fonts, as a first visit carries it over the line.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/queue")]
    public async Task weighs_at_most_100_kilobytes(string path)
    {
        await using (var journey = await browsing.BeginAsync(office))
        {
            if (path == "/queue")
                await journey.SignInAsAsync("app1");
            await journey.OpenAsync(path);
            (await journey.WeightAsync()).ShouldBeInRange(50_000, 100_000);
        }
    }

    [Fact]
    public async Task catches_a_page_that_is_not_for_everyone()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.OpenAsync("/");
        await journey.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<input>')");
        (await Record.ExceptionAsync(journey.ExamineAsync)).ShouldNotBeNull().Message.ShouldContain("Form elements must have labels");
    }

    private static Task<string> Focused(Journey journey) => journey.Page.EvaluateAsync<string>("document.activeElement.innerText");
}
