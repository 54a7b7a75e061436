using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>One case of a story: people act on it by user name, time passes between their acts.</summary>
internal sealed class DemoCase(DemoDesk desk, DemoClock clock, RegimePack pack, string name)
{
    private string? _pending;

    /// <summary>The dossier's name in the story.</summary>
    public string Name => name;

    /// <summary>Null before the draft.</summary>
    public string? Reference { get; private set; }

    public DemoClock Clock => clock;

    public RegimePack Pack => pack;

    public LegalCalendar Calendar => clock.Calendar;

    /// <summary>As read after the last act or wait.</summary>
    public SandboxCase State { get; private set; } = null!;

    public CaseFacts Facts => State.Facts;

    public async Task DraftAsync(string who, Dossier dossier)
    {
        Reference = await desk.DraftAsync(DemoPeople.Of(who), dossier);
        await ReadAsync();
    }

    public async Task ActAsync(string who, ActionName action, object? input = null)
    {
        _pending = await desk.ActAsync(State, DemoPeople.Of(who), action, input ?? new NoInput()) ?? _pending;
        await ReadAsync();
    }

    /// <summary>The second signature under whatever was proposed last.</summary>
    public Task ConfirmAsync(string who) => ActAsync(who, ActionName.Confirm, new Confirm.Input { PendingId = _pending!, Confirmed = true });

    /// <summary>Keeps the bytes in the file store and gives their hash and size.</summary>
    public Task<(string Sha256, long Size)> KeepAsync(byte[] file) => desk.KeepAsync(file);

    public Task WorkingDaysAsync(int count) => AfterAsync(clock.WorkingDaysAsync(count));

    public Task WaitUntilAsync(DateOnly day, int hour = 9, int minute = 0) => AfterAsync(clock.WaitUntilAsync(day, hour, minute));

    public Task MinutesAsync(int count) => AfterAsync(clock.MinutesAsync(count));

    private async Task AfterAsync(Task wait)
    {
        await wait;
        await ReadAsync();
    }

    private async Task ReadAsync() => State = await desk.ReadAsync(Reference!);
}
