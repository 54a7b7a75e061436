using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class RepeatingARequest
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task gives_the_same_answer_and_one_event(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var input = new CreateDraft.Input { Dossier = Walking.Dossier };
        var first = await house.Act(null, ActionName.CreateDraft, Roster.App1, input, key: "k1");
        var second = await house.Act(null, ActionName.CreateDraft, Roster.App1, input, key: "k1");
        second.Replayed.ShouldBeTrue();
        JsonSerializer.Serialize(second, SandboxJson.Options).ShouldBe(JsonSerializer.Serialize(first, SandboxJson.Options));
        (await house.Query(db => db.AuditEvents.CountAsync())).ShouldBe(1);
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_refused_with_another_body(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.ToDraft(key: "k1");
        var other = new CreateDraft.Input { Dossier = Walking.Dossier with { Kpis = [] } };
        var refused = await Should.ThrowAsync<ActionRefusedException>(() => house.Act(null, ActionName.CreateDraft, Roster.App1, other, key: "k1"));
        refused.Refusal.Code.ShouldBe("idempotency-key-reused");
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_another_request_for_another_person_or_after_thirty_days(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var first = await house.ToDraft(key: "k1");
        (await house.ToDraft(Roster.App2, "k1")).ShouldNotBe(first);
        house.Clock.Now += TimeSpan.FromDays(31);
        (await house.ToDraft(key: "k1")).ShouldNotBe(first);
    }

    [Theory, MemberData(nameof(On))]
    public async Task at_the_same_moment_happens_once(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var references = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => house.ToDraft(key: "k1"))));
        references.Distinct().Count().ShouldBe(1);
        (await house.Query(db => db.Cases.CountAsync())).ShouldBe(1);
    }
}
