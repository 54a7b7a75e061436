using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>A key with which the program protects what it hands to browsers, in the framework's own XML.</summary>
public sealed class ProtectionKey
{
    [MaxLength(100)] public string Name { get; set; } = "";
    public string Xml { get; set; } = "";
}
