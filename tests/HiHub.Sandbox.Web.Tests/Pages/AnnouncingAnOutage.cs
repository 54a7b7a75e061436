using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>An office that announces a planned outage.</summary>
public sealed class AnnouncingOffice : OwnOffice
{
    protected override Task<string[]> SettingsAsync() =>
        Task.FromResult<string[]>(
            ["--Notice:Vi", "Hệ thống tạm dừng tối thứ Bảy.", "--Notice:En", "The system pauses on Saturday evening.", "--Notice:From", "2020-01-01T00:00:00+07:00", "--Notice:Until", "2999-01-01T00:00:00+07:00"]);
}

/// <summary>Every page tells of a planned outage in the reader's language while the notice is current.</summary>
public sealed class AnnouncingAnOutage(RunningOffice silent, AnnouncingOffice office) : IClassFixture<AnnouncingOffice>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/router")]
    [InlineData("/sign-in")]
    [InlineData("/nowhere")]
    public async Task stands_on_every_page(string path)
    {
        using var visitor = new Visitor(office.Address);
        (await visitor.ReadAsync(path)).ShouldContain("Hệ thống tạm dừng tối thứ Bảy.");
        (await visitor.ReadAsync($"{path}?lang=en")).ShouldContain("The system pauses on Saturday evening.");
        using var other = new Visitor(silent);
        (await other.ReadAsync(path)).ShouldNotContain("govuk-warning-text");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void lasts_from_its_first_to_its_last_instant(int minutes, bool current)
    {
        var from = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.FromHours(7));
        new NoticeOptions { From = from, Until = from.AddHours(1) }.IsCurrent(from.AddMinutes(minutes)).ShouldBe(current);
        new NoticeOptions().IsCurrent(from).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Notice:Until must be later", "--Notice:Vi", "a", "--Notice:En", "b", "--Notice:From", "2026-01-02T00:00:00Z", "--Notice:Until", "2026-01-01T00:00:00Z")]
    [InlineData("Notice needs all of", "--Notice:Vi", "a")]
    [InlineData("there is no key “Notice:Text”", "--Notice:Text", "a")]
    public async Task is_refused_when_it_is_not_whole(string words, params string[] settings)
    {
        await using var app = WebStart.Build(Path.GetTempPath(), ["--environment", "Development", .. settings]);
        Should.Throw<OptionsValidationException>(() => app.Services.GetRequiredService<IOptions<NoticeOptions>>().Value).Message.ShouldContain(words);
    }
}
