namespace HiHub.Sandbox.Data.Office;

/// <summary>The closed list of what the office does beside its cases.</summary>
public enum OfficeActionName
{
    SaveLawDraft,
    DiscardLawDraft,
    PublishLawDraft,
    Confirm,
}
