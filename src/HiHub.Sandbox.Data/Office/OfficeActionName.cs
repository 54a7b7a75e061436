namespace HiHub.Sandbox.Data.Office;

/// <summary>The closed list of what the office does beside its cases.</summary>
public enum OfficeActionName
{
    SaveLawDraft,
    DiscardLawDraft,
    PublishLawDraft,
    RegisterApplicant,
    OpenAccount,
    CloseAccount,
    GiveRole,
    TakeRole,
    SaveOrganisation,
    SaveUnit,
    NameRepresentative,
    Authorise,
    EndAuthorisation,
    DeclareInterest,
    EndInterest,
    DelegateDuty,
    EndDelegation,
    BreakGlass,
    IssueMachineKey,
    RotateMachineKey,
    RevokeMachineKey,
    EndSessions,
    Confirm,
}
