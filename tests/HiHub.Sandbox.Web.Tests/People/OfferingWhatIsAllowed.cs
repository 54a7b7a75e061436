using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>What the list of acts says is what the desk does: nothing offered is refused, nothing refused is done.</summary>
public sealed class OfferingWhatIsAllowed
{
    private static readonly byte[] s_senseless = Encoding.UTF8.GetBytes("""{"noSuchField":1}""");

    [Fact]
    public async Task to_everyone_in_every_state_on_the_way()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        foreach (var to in new Func<House, Task<string>>[] { one => one.ToDraft(), Walking.ToSubmitted, Walking.ToAccepted, Walking.ToConsulting, Walking.ToClarifying })
            foreach (var person in DemoRoster.People.Select(one => one.UserName))
                (await Differences(house, await to(house), await house.ActorNow(person))).ShouldBeEmpty(person);
    }

    /// <summary>S02: the head of department decides nothing, and the attempt is on record.</summary>
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task S02_and_an_attempt_to_decide_is_on_record(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await house.Tamper($"UPDATE sandbox_case SET state = {(int)ApplicationState.PendingDecision} WHERE reference = '{reference}'");
        await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.SignDecision, Roster.Hod1));
        var refused = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream.StartsWith("security/")));
        Encoding.UTF8.GetString(refused.Body).ShouldContain("\"code\":\"not-your-role\"");
        (refused.Type, refused.Actor, refused.Reference).ShouldBe(("SignDecision", "hod1", reference));
    }

    private static async Task<List<string>> Differences(House house, string reference, Actor actor)
    {
        CaseView view;
        try
        {
            view = await house.Desk.View(reference, actor);
        }
        catch (CaseNotFoundException)
        {
            return await DoneByStrangers(house, reference, actor);
        }
        List<string> wrong = [];
        foreach (var (action, whyNot) in view.Actions)
            if (await Try(house, reference, action, actor, view.Case.Version) is var code && code != whyNot?.Code)
                wrong.Add($"{view.Case.StateCode} {action.Name}: said {whyNot?.Code ?? "yes"}, did {code ?? "yes"}");
        return wrong;
    }

    private static async Task<List<string>> DoneByStrangers(House house, string reference, Actor actor)
    {
        List<string> done = [];
        foreach (var action in ActionCatalogue.All)
            if (await Try(house, reference, action, actor, 1) is var code && code != "not-found")
                done.Add($"{action.Name}: {code ?? "done"}");
        return done;
    }

    /// <summary>The desk's refusal; null where it went on to read the input, which makes no sense to it.</summary>
    private static async Task<string?> Try(House house, string reference, CaseAction action, Actor actor, int version)
    {
        try
        {
            var result = await house.Desk.Act(new(reference, action.Name, s_senseless, actor, $"{version}"));
            return result.Errors.Count > 0 ? null : "done";
        }
        catch (ActionRefusedException refused)
        {
            return refused.Refusal.Code;
        }
        catch (CaseNotFoundException)
        {
            return "not-found";
        }
    }
}
