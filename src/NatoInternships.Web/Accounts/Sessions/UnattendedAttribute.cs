namespace NatoInternships.Accounts.Sessions;

/// <summary>
/// An address that pages ask by themselves, again and again. It keeps no session alive: nobody may be there (OWASP ASVS
/// 5.0, 7.3.1).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnattendedAttribute : Attribute;
