namespace HiHub.Sandbox.Domain;

internal sealed class Unbuilt(ActionName name) : CaseAction(name)
{
    public override LocalText Title => new(Name.ToString(), Name.ToString());

    public override Type InputType => typeof(NoInput);

    public override Role? SecondSignature(SandboxCase @case, Actor actor, object input) => null;

    public override IEnumerable<FieldError> Validate(Act act, object input) => [];

    public override Refusal? Guard(Act act, object input) => new("unbuilt", "", "");

    internal override void Apply(Act act, object input) => throw new NotSupportedException();
}
