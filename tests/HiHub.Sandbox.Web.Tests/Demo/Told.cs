using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting.Demo;

namespace HiHub.Sandbox.Web.Tests.Demo;

/// <summary>Stories told in a scratch database, with what became of each case.</summary>
internal sealed class Told : IAsyncDisposable
{
    private readonly ScratchFolder _folder;
    private readonly Dictionary<string, DemoCase> _cases;

    private Told(ScratchFolder folder, DemoOffice office, Dictionary<string, DemoCase> cases) => (_folder, Office, _cases) = (folder, office, cases);

    public DemoOffice Office { get; }

    public SandboxCase this[string name] => _cases[name].State;

    public static async Task<Told> AllAsync(DateTimeOffset start, Stage until)
    {
        var folder = new ScratchFolder();
        var office = await DemoOffice.OpenAsync(new DatabaseOptions { DataDirectory = folder.Path }, start, TestContext.Current.CancellationToken);
        var cases = new Dictionary<string, DemoCase>();
        var stories = new List<(DateTimeOffset, Func<Task>)>();
        foreach (var name in DemoStories.Names)
        {
            var dossier = DemoStories.Read(name).Dossier!;
            cases.Add(name, office.Case(name, dossier));
            stories.Add((start, () => DemoStories.Of(cases[name], dossier).TellAsync(until)));
        }
        await office.Clock.TellAsync(stories);
        return new(folder, office, cases);
    }

    public (ApplicationState, TrialState, ExitOutcome?) Of(string name) => (this[name].State, this[name].TrialState, this[name].Facts.Exit.Outcome);

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        _folder.Dispose();
    }
}
