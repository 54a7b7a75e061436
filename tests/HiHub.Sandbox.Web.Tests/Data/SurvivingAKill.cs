using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class SurvivingAKill
{
    private const string Folder = "SANDBOX_KILL_FOLDER";
    private const string Port = "SANDBOX_KILL_PORT";
    private const int Kills = 6;

    /// <summary>Run by the test below in a process of its own, which is killed while it acts.</summary>
    [Fact(Explicit = true)]
    public async Task acts_until_killed()
    {
        var folder = Environment.GetEnvironmentVariable(Folder);
        Assert.SkipWhen(folder is null, "Runs in the process that is killed.");
        using var parent = new TcpClient();
        await parent.ConnectAsync(IPAddress.Loopback, int.Parse(Environment.GetEnvironmentVariable(Port)!, System.Globalization.CultureInfo.InvariantCulture));
        var house = await House.OpenAt(new() { DataDirectory = folder });
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Forever(house, parent.GetStream()))));
    }

    [Fact]
    public async Task leaves_every_case_wholly_before_or_after_its_act()
    {
        var options = await Databases.Fresh(DatabaseProvider.Sqlite);
        var told = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            told += await ActAndKill(options.DataDirectory, acts: 7 * kill);
            var house = await House.OpenAt(options);
            var report = await house.Verify();
            report.Broken.ShouldBeNull();
            report.Events.ShouldBeGreaterThanOrEqualTo(told);
            (await house.Query(Halves)).ShouldBeEmpty();
            await house.Close();
        }
        await Databases.Drop(options);
    }

    private static async Task<int> ActAndKill(string folder, int acts)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in new[] { "-explicit", "only", "-method", $"{typeof(SurvivingAKill).FullName}.{nameof(acts_until_killed)}" })
            start.ArgumentList.Add(argument);
        start.Environment[Folder] = folder;
        start.Environment[Port] = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var child = Process.Start(start)!;
        child.OutputDataReceived += (_, _) => { };
        child.BeginOutputReadLine();
        using var client = await listener.AcceptTcpClientAsync();
        var heard = new byte[acts];
        await client.GetStream().ReadExactlyAsync(heard);
        child.Kill(entireProcessTree: true);
        await child.WaitForExitAsync();
        return acts;
    }

    private static async Task Forever(House house, NetworkStream parent)
    {
        while (true)
        {
            var reference = await house.ToDraft();
            await Tell(parent);
            await house.Act(reference, ActionName.Submit, Roster.App1);
            await Tell(parent);
            await house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance());
            await Tell(parent);
        }
    }

    // An act counts once its answer is out: what was told must be there after the kill.
    private static async Task Tell(NetworkStream parent)
    {
        lock (parent)
            parent.WriteByte(1);
        await parent.FlushAsync();
    }

    /// <summary>Cases whose rows tell different stories.</summary>
    private static async Task<List<string>> Halves(SandboxDb db)
    {
        var halves = new List<string>();
        foreach (var @case in await db.Cases.AsNoTracking().ToListAsync())
        {
            var events = await db.AuditEvents.CountAsync(row => row.Stream == @case.Reference);
            var receipts = await db.Documents.CountAsync(row => row.Reference == @case.Reference && row.Kind == "M01");
            var open = await db.WorkItems.CountAsync(row => row.Reference == @case.Reference && row.ClosedAt == null);
            var accepted = @case.State == ApplicationState.Accepted;
            if (events != @case.Version || receipts != (accepted ? 1 : 0) || @case.DossierCode is null == accepted || open != 1)
                halves.Add(@case.Reference);
        }
        return halves;
    }
}
