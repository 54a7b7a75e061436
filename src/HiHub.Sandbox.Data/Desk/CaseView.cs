using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>One case as one actor sees it now; buttons and the API's list of actions are drawn from it.</summary>
public sealed class CaseView
{
    private readonly LawBook _law;
    private readonly Actor _actor;
    private readonly IReadOnlyList<WorkflowInstance> _live;
    private readonly IReadOnlySet<ActionName> _awaited;

    internal CaseView(CaseFile file, LawBook law, Actor actor)
    {
        (Case, _law, _actor, _live) = (file.Case, law, actor, file.Work().Instances);
        _awaited = law.Engine.Awaited(_live);
    }

    public SandboxCase Case { get; }

    public IReadOnlyList<AwaitedStep> AwaitedSteps => _law.Engine.AwaitedSteps(_live);

    /// <summary>Every act the lifecycle knows in this state, with the refusal the actor would get.</summary>
    public IReadOnlyList<(CaseAction Action, Refusal? WhyNot)> Actions =>
        [.. ActionCatalogue.All.Where(action => !Lifecycles.RolesFor(Case, action.Name).IsEmpty).Select(action => (action, WhyNot(action)))];

    public Refusal? WhyNot(CaseAction action) => Domain.WhyNot.Ask(Case, action, _actor, _awaited);
}
