//! The words of the ideas that together mean a right in Spanish.

use super::super::super::super::pattern::Classes;

/// What any request may speak of.
pub(super) const COMMON: Classes = &[
    (
        "no",
        "no ni nunca jamas nadie ningun ninguna ninguno nada tampoco sin prohib* niego abstenga* abstenerse abstendra* opongo oposicion rechazo cese cesen ceses dejen dejad deje dejar paren pare parad corten corte corten_con cortad eviten evite eviten evitar impidan basta",
    ),
    (
        "mine",
        "mi mis mio mia mios mias mi_persona sobre_mi de_mi a_mi conmigo me nuestro nuestra nuestros nuestras representada representado mandante clienta titular",
    ),
    (
        "my",
        "mi mis mio mia mios mias nuestro nuestra nuestros nuestras",
    ),
    (
        "want",
        "quiero kiero quisiera querria deseo deseamos pido pedimos solicito solicitamos solicita requiero exijo exigimos ruego rogamos necesito les_encargo reclamo agradeceria agradezco gustaria favor porfa porfavor xfa por_favor podrian podria pueden puede podeis quiere demando espero hagan_el_favor tengan_a_bien tengan_la_gentileza sirvanse sirvase",
    ),
    (
        "data",
        "dato datos info informacion data expediente ficha historial perfil registro registros legajo archivo archivos actividad identidad correo telefono numero nombre direccion compras gustos contactos celular movil rastro huella",
    ),
    (
        "dossier",
        "dato datos info informacion data expediente ficha historial registro registros legajo dossier documentacion logs metadatos",
    ),
    (
        "other",
        "mi_cunado mi_vecino mi_vecina una_amiga un_amigo mi_primo mi_prima mi_companera mi_companero otra_tienda otra_empresa otra_compania otro_servicio otro_sitio google facebook servicio_de_streaming mi_banco el_banco a_otra",
    ),
    (
        "thanks",
        "gracias_por_haber gracias_por_borrar gracias_por_eliminar gracias_por_atender gracias_por_responder muchas_gracias_por_haber felicit* me_parece_muy_bien que_eficientes todo_perfecto enseguida puntualmente todo_correcto todos_correctos me_parece_perfecto quedo_resuelto excelente de_maravilla",
    ),
    (
        "suppose",
        "supongamos suponiendo algun_dia si_yo_quisiera si_quisiera llegado_el_caso en_la_hipotesis si_me_hubieran si_hubieran aun_no_lo_ha aun_no_he_decidido antes_de_decidir estoy_pensando en_caso_de_requerir me_lo_estoy_pensando si_llegara si_llegase hipotetic*",
    ),
    (
        "statute",
        "el_consumidor_puede los_consumidores_pueden todo_interesado reconoce_a la_ley_obliga la_ley_permite la_ley_reconoce toda_persona_tiene los_titulares_pueden",
    ),
    (
        "product",
        "reunion extension cache windows carpeta cuaderno cuadernos etiquetas instalador api version app_pregunta mapas memoria_usb seguro_de_datos la_app_dice diccionario corrector plantilla impresora pantalla entrega alumnos cobertura",
    ),
    (
        "done",
        "ejerci pedi revise borre quite elimine solicite_y hace_anos",
    ),
    (
        "well",
        "respondieron dejo_de funciono me_la_dieron atendieron contestaron revise_mi_perfil",
    ),
];

/// Machines that decide, what they decide, and asking for reasons.
pub(super) const MACHINES: Classes = &[
    (
        "machine",
        "sistema sistemas algoritm* algoritmo automat* maquina maquinas robot robots bot bots ia ai inteligencia_artificial computadora computadoras compu ordenador ordenadores software programa programita modelo motor herramienta filtro calculadora clasificador perfilado perfilamiento formula calculo scoring machine computer tecnologia_de_decision sin_participacion_humana sin_intervencion_humana red_neuronal",
    ),
    (
        "engine",
        "algoritm* automatic* automatizad* automatica* maquina maquinas robot robots bot bots ia ai inteligencia_artificial computadora computadoras compu ordenador ordenadores software programita modelo calculadora clasificador perfilado perfilamiento formula calculo scoring machine puntaje puntuacion score tecnologia_de_decision sistema_de_calificacion sistema_de_puntuacion sistema_de_precios red_neuronal",
    ),
    (
        "verdict",
        "rechaz* neg* nieg* denegar* deneg* decid* decision decisiones bloque* suspend* bajaron redujo reducid* clasific* calific* asign* puntu* puntaje score dijo_que_no dijo_ke_no dijo_no dijo_que_si say_no precio precios tarifa tarifas limite cotiz* deposito descart* evalu* castig* conclu* veredicto resultado pid* merec* aprob* perjudic* denomin* etiquet* riesgo confianza trato determin* marc* cancel* excluy* oferta impid*",
    ),
    (
        "graded",
        "puntaje puntuacion score calificacion scoring indice_de_confianza clasifico clasifica clasificaron clasificado clasificada cliente_de_bajo_valor alto_riesgo nivel_de_riesgo",
    ),
    (
        "explain",
        "expli* aclar* detall* por_que pq porque_motivo razon razones razonamiento motivo motivos logica criterio criterios factores variables parametros baso basa basaron considero consideraron en_cuenta llego_a como_llego como_decidio como_calcul* como_fue como_se como_es_que como_el como_la como_hizo como_le_hace como_opera como_opero como_funciona calculada_como que_miro que_vio que_datos desgl* ensenenme muestrenme cuentenme contarme entender comprender insumos pesaron peso pesos umbral revel* exponga expongan transparen* justif* fundament* informacion_sobre_la_tecnologia en_que_consiste de_donde_sale de_que_manera con_que_datos how why come_up papel_que_jugo proceso saberlo describ* descripcion",
    ),
    (
        "human",
        "persona personas humano humana humanos alguien empleado empleada encargado encargada supervisor supervisora gente a_mano agente_humano asesor asesora trabajador trabajadora funcionario funcionaria ser_humano carne_y_hueso operador operadora responsable gerente ejecutivo",
    ),
    (
        "review",
        "revis* decid* resuelv* resolv* vea ve mire miren atiend* evalu* juzg* estudi* lea leer analic* analiz* tome tomen consider* mi_caso el_caso tramit* niegue nieguen confirm* valor* examin* reconsider* intervenga intervenir intervencion vuelta criterio dictamin* reexamin*",
    ),
    (
        "judged",
        "juzg* calific* evalu* decid* resuelv* resolv* clasific* puntue* puntuar dictamin* dependa depender fijen fijar_precios perfil* ponga_precio precio precios descuentos valor* determin*",
    ),
    (
        "off",
        "saquenme sacadme saqueme sacarme salir salirme excluyanme excluidme excluirme fuera_del fuera_de apaguen apaguenme apagad desactiven desactivad desactivar renuncio exclusion quitenme quitadme tache retirenme retirame darme_de_baja libre_de exento exenta opt_out no_participar",
    ),
    (
        "autosystem",
        "decision_automatizada decisiones_automatizadas decisiones_automaticas decision_automatica perfilado perfilamiento precios_automaticos sistema_de_calificacion sistema_de_puntuacion evaluacion_automatica evaluacion_automatizada puntaje_automatico proceso_automatizado procesos_automatizados la_funcion_que calculo_automatico calificacion_automatica compu algoritm* scoring",
    ),
    ("alone", "no_me_expliquen que_me_expliquen_lo"),
];

/// Sale, sharing, and taking the ban back.
pub(super) const PASSING: Classes = &[
    (
        "pass",
        "vend* revend* vent* compart* ced* cesion* divulg* difund* transmi* transfer* transfier* comerci* comercializ* intercambi* negoci* reparti* reparta* repartan repartir regal* filtr* alquil* rent* traspas* circul* suministr* share sell moneda_de_cambio lucr*",
    ),
    (
        "hand_on",
        "entregu* entreg* pasen pasar pasenle pasarle pasarlos pasarlo pasarla pasan pasando pasado facilit* proporcion* comuniqu* comunic* den dar darle le_den les_den dado envien enviar manden mandar propaguen propagar repart*",
    ),
    (
        "sale",
        "venta ventas vender vendan vendais vendiendo venden cesion cesiones ceder cedan compartir compartan compartais comparten intercambio comercien comerciar comercialicen comercializar share sell no_vender no_compartir revend*",
    ),
    (
        "reach",
        "llegu* lleg* acab* acabe termin* reciba reciban recibir recibirlos enter* conozca* conozcan sepa sepan tenga_mi tengan_mi caiga caer vaya vayan fluya salga salgan llegar llegarle tenga_acceso acced*",
    ),
    (
        "third",
        "terceros tercero nadie otras_empresas otras_companias otras_personas otros a_otros anunciantes publicistas publicitarias redes_de_publicidad redes_sociales socios corredores data_broker data_brokers brokers intermediarios patrocinadores sponsors partners aliados empresas companias desconocidos ajenos fuera_de_su_empresa brókers agencias aseguradora bancos ponen_publicidad instituciones afiliadas",
    ),
    (
        "stays",
        "se_quedan_en_casa se_queden_en_casa se_quede_en_casa quede_entre quede_entre_nosotros queden_entre entre_ustedes_y_yo no_salga no_salgan no_salga_de no_salgan_de no_sale_de de_puertas_adentro quede_en_casa queden_en_casa moneda_de_cambio cortad_el_grifo corten_el_flujo corten_el_grifo señal_gpc senal_gpc global_privacy_control",
    ),
    (
        "outofsale",
        "excluidme_de_la_venta excluyanme_de_la_venta excluirme_de_la_venta no_vender_ni_compartir do_not_sell no_share no_sell listas_que_les_rentan listas_que_venden listas_que_alquilan listas_que_rentan",
    ),
    (
        "deal",
        "acuerdo_de_cesion cualquier_cesion toda_cesion toda_transmision toda_venta cualquier_venta la_venta_de su_venta la_cesion_de publicidad_conductual publicidad_entre_contextos seguimiento_publicitario pixel pixeles rastreador rastreadores cookies_de_terceros publicidad_comportamental",
    ),
    (
        "end",
        "cese cesen cesad retir* excluy* excluid* excluir* desactiv* bloqu* corten cortad suprim* impid* detenga* detengan parar paren pongan_fin terminen no abstendran abstengan*",
    ),
    (
        "yes",
        "acepto consiento autorizo permito doy_mi otorgo concedo tienen_mi_permiso tienen_permiso doy_permiso si_quiero si_pueden ya_pueden pueden_volver mi_si un_si que_se_permita permitase habilit* reactiv* reactivar reanud* restablez* restaur* activ* regresenme de_acuerdo_con conforme conformidad consentimiento_expreso visto_bueno luz_verde doy_el_visto autorizacion_para adelante lo_acepto me_sirven me_gustaban vuelva_a_estar vuelvan_a sin_problema vayan_a no_me_importa",
    ),
    (
        "unban",
        "levanto levanten levantar retiro retiren revoco revoquen anulen anular anulo cancelen cancelar cancelo dejo_sin_efecto dejen_sin_efecto quitenme quiten desmarcadla desmarquen desmarcar desmarca desmarcad deshagan deshacer reviert* revert* darse_por_terminada queda_sin_efecto termin* eliminen eliminar",
    ),
    (
        "ban",
        "oposicion exclusion negativa veto no_vender no_compartir opt_out bloqueo prohibicion casilla_de_no objecion rechazo restriccion mi_no eleccion_de_privacidad mi_eleccion mi_decision",
    ),
    (
        "before",
        "antes por_error me_equivoque en_su_dia habia_pedido hace_un_ano me_excluyeron me_excluí me_exclui al_excluirme cambie_de_opinion cambie_de_idea changed_my_mind he_cambiado_de_opinion he_cambiado_de_idea recapacit* tras_meditarlo lo_he_pensado lo_pense_mejor me_arrepenti me_arrepiento constaba_un_no habia_dicho_que_no dije_que_no antes_negue de_nuevo nuevamente otra_vez como_antes volver",
    ),
    (
        "adsmade",
        "anuncios_personalizados publicidad_personalizada anuncios_a_la_medida anuncios_a_mi_medida anuncios_relevantes anuncios_dirigidos",
    ),
    (
        "against",
        "no_autorizo no_acepto no_consiento no_permito ya_no_acepto no_doy sin_mi_permiso sin_mi_consentimiento sin_consentimiento sin_autorizacion no_quiero no_deseo no_quisiera no_pueden",
    ),
    (
        "adnet",
        "redes_de_publicidad empresas_de_publicidad empresa_de_publicidad ponen_publicidad publicidad_conductual publicidad_entre publicidad_dirigida redes_publicitarias los_anuncios_por",
    ),
    (
        "exchange",
        "a_cambio en_cambio cambiando_mi moneda_de_cambio",
    ),
    (
        "tomepass",
        "me_pueden_pasar me_puede_pasar me_pueden_mandar me_pueden_enviar pueden_pasarme pueden_mandarme pueden_enviarme",
    ),
    (
        "dontask",
        "pregunta_si se_pueden puedo_vender puedo_compartir esta_permitido",
    ),
];

/// Advertising and programs.
pub(super) const MAIL: Classes = &[
    (
        "ads",
        "publicidad publicitari* propaganda promocion* promos promo ofertas oferta boletin boletines newsletter newsletters folleto folletos novedades the_lamp campana campanas anuncios spam mercadotecnia marketing correo_promocional correos_promocionales avisos_de_promociones mensajes_promocionales suscripcion_al_boletin comerciales correos_masivos version_pro catalogo catalogos",
    ),
    (
        "maillist",
        "lista_de_correo lista_de_correos lista_de_envio lista_de_envios lista_de_difusion lista_de_distribucion directorio_de_envios lista_de_promociones lista_de_suscriptores listas_de_correo lista_de_contactos lista_de_boletines",
    ),
    (
        "nomore",
        "no_me no_nos no_sigan no_quiero no_deseo ya_no ni_un ni_una ninguno_mas no_recibir dejar_de_recibir dejen_de dejad_de dejeis_de deje_de dejar_de basta ahorrense ahorraos suspendan suspendanme suspender quitenmela quitenme quitarme quitadme quitenlos que_se_acaben se_acabo acaben bajenle bajadme bajenme bajar retirenme retirarme retiradme saquenme sacadme sacarme exclu* borrenme apaga apagar parar paren cese cesen cancelen me_cansa me_sobran me_sobra no_me_llegue no_me_lleguen nada_de fuera_de desapunt* desuscrib* dar_de_baja darme_de_baja denme_de_baja denos_de_baja baja_de no_le_manden no_le_envien no_manden no_envien no_mas no_volver basura stop alto_a eliminenme tachenme",
    ),
    (
        "lovely",
        "me_encanta lindo me_hizo_el_dia seguir_recibiendo siguan_mandando siganlo sigan_mandando no_pido no_les_pido_que sigo_queriendo pueden_seguir quiero_seguir cada_cuanto",
    ),
    (
        "call",
        "llamarme llamarnos llamadas llamen telefonear* llamando whatsapp sms telefono",
    ),
    (
        "promote",
        "ofrecerme venderme promocion* promos version_pro ofertas promocional* publicit*",
    ),
    (
        "program",
        "programa_de_puntos programa_de_lealtad programa_de_recompensas programa_de_fidelidad programa_de_fidelizacion programa_de_beneficios programa_de_descuentos programa_de_cliente programa_de_incentivos programa_de_socios club_de_puntos club_de_cupones club_de_descuentos club_de_beneficios club_de_socios del_club el_club al_club club rewards lamp_rewards cupones kupones vales tarjeta_de_lealtad tarjeta_de_fidelidad tarjeta_de_cliente tarjeta_de_puntos incentivo_financiero incentivo_economico plan_con_descuento esquema_de_beneficios esquema_de_recompensas trato_de_datos socio_puntos puntos a_cambio_de_mis_datos a_cambio_de_informacion a_cambio_de_datos datos_por_descuentos datos_por_descuento descuento_por_datos descuentos_por_datos por_entrega_de_datos bonificaciones fidelizacion lealtad cliente_preferente cliente_frecuente acuerdo_que_los_da ahorra_compartiendo programa_de_lealtad recompensas encuestas",
    ),
    (
        "trade",
        "descuento descuentos cupon cupones vales puntos rebaja gratis regalo beneficios incentivo recompensa* ahorra bonific* 15",
    ),
    (
        "fordata",
        "a_cambio_de por_datos por_mis_datos mis_datos tu_informacion telemetria espionaje espian miran_todo lo_que_escribo datos_por de_datos por_entrega compartiendo mi_informacion privacidad encuestas",
    ),
    (
        "quit",
        "salgo salir salirme salirnos me_salgo salirse sacais saquenme sacadme sacarme fuera_del fuera_de quedo_fuera abandon* retiro retirarme retirenme retirar desafili* desvincul* desinscri* desapunt* desligar* darme_de_baja denme_de_baja dar_de_baja baja_del baja_de baja_programa formulario_de_baja me_bajo bajarme cancelen cancelar cancelo rescind* rescindida terminada por_terminada dejo lo_dejo dejar renuncio renunciar sin_efecto no_conviene no_me_conviene ya_no_quiero ya_no_kiero ya_no_acepto no_quiero_ser no_me_interesa no_me_compensan no_me_compensa cierrenme cierren poner_fin pongan_fin fin_a mi_baja quitenme no_participar no_deseo_participar no_quiero_participar no_seguir desist* revoco",
    ),
];

/// The data themselves: to see, to erase, to put right.
pub(super) const DATA: Classes = &[
    (
        "hand",
        "copia copias entreg* franque* mand* envi* dadme denme deme dar_me darmelo dame exporta* exportar exporten dump volcado descarg* facilit* proporcion* muestr* mostrar ensen* compart* leer leanmelo reproduc* remit* quiero solicito pido tramit* acceso acceder ver hagan_llegar",
    ),
    (
        "whole",
        "completo completa completos integra integro entero entera todo todos toda todas cada cuanta cuanto copia dump formato_que en_bruto palabra_por_palabra metadatos logs entrega",
    ),
    (
        "tome",
        "asociado_a_mi asociada_a_mi se_relacione_conmigo relacionad* sobre_mi sobre_mi_persona de_mi_cuenta mi_cuenta con_mi_nombre a_mi_nombre bajo_mi_nombre lo_mio todo_lo_mio mio conmigo mi_historial mi_expediente mi_ficha mi_perfil mi_informacion mis_datos perfil_que_me mi_identificador tienen_de_mi saben_de_mi dice_de_mi dicen_de_mi exactamente_de_mi darmelo_todo guardado_con guardado_sobre",
    ),
    (
        "copyish",
        "copia copias todo todos toda completo completa expediente entreg* acceso que_datos que_informacion cuanto",
    ),
    ("copyword", "copia copias los_datos_mismos los_datos_en_si"),
    (
        "lackno",
        "no_la_necesito no_me_hace_falta no_hace_falta no_me_hacen_falta no_las_necesito no_los_necesito no_la_quiero",
    ),
    ("plainno", "no ni sin ninguna"),
    (
        "dontcopy",
        "no_necesito_copia copia_no_la_necesito ni_que_me_den_copia sin_copia no_quiero_copia no_pido_copia no_necesito_la_copia copia_no no_hace_falta_copia no_pretendo no_busco",
    ),
    (
        "about",
        "categoria categorias tipo tipos clase_de clases rubros rubro fuente fuentes procedencia origen destinatarios cesionarios encargados finalidad finalidades con_que_fin con_que_objeto con_que_proposito para_que_usan para_que_quieren pa_que_quieren para_que_tienen para_que_se a_quien a_quienes con_quien con_quienes quien_la_ve quien_los_ve quien_la_recibio quien_lo_recibio quien_les quienes que_terceros que_empresas a_que_empresas que_companias de_donde desglose por_categoria clasificado relacion_de_los_terceros identidad_de_los inventario_de",
    ),
    (
        "concern",
        "dato datos informacion info sobre_mi de_mi acerca mi_persona mia cumple fecha_de_nacimiento personal saben mi_telefono mi_numero contacto recopilan que_me_gusta clientes tienen",
    ),
    (
        "tell",
        "diganme decirme digan indicarme indiquen indiqueme infórmenme informenme informen informarme facilitenme saber conocer orientarme quiero quisiera requiero solicito cuentenme contadme contarme agradeceria explíquenme expliquen aclaren detallen relacion desglose listado lista saber_que quieren quien",
    ),
    (
        "vanish",
        "borr* elimin* suprim* supresion desapare* desaparezca* destru* olvid* deshazte deshaganse deshacerse wipe erase depur* cancelacion_de_mis_datos no_quede_nada no_se_quede_nada no_quede_rastro no_quede_registro no_te_quedes no_se_queden no_os_quedeis no_conserven no_guarden dejen_de_constar deje_de_constar no_apareciera no_aparezca no_exista no_existan no_existiera no_figure dejar_de_existir dejen_de_existir eliminenla eliminenlo eliminenlos",
    ),
    (
        "renounce",
        "no_quiero_borrar no_quiero_que_borren no_pido_que ni_que no_hace_falta_que no_busco no_pretendo sin_borrar sin_eliminar no_borren no_eliminen no_quiero_cerrar en_vez_de_borrar no_se_trata",
    ),
    (
        "gone",
        "no_quede_nada no_se_quede_nada no_quede_rastro no_quede_registro no_te_quedes no_se_queden no_os_quedeis dejen_de_constar deje_de_constar no_apareciera no_aparezca no_exista no_existan no_existiera no_figure no_figuren os_olvideis_de_mi olviden_de_mi olvidense_de_mi olvidarse_de_mi me_olviden desaparecer_de sin_rastro ni_rastro derechos_arco",
    ),
    (
        "within",
        "registros sistema sistemas archivos fichero ficheros base_de_datos servidores alla cuenta tienda dentro mi mis mio mia guardado de_mi me todo",
    ),
    (
        "fixit",
        "corrij* correg* correcci* rectifi* componer* componen componganlo compongan arregl* cambien cambienlo cambiar cambienme cambiad cambie_el actualic* actualiz* modifi* enmiend* enmend* ponganlo pongan pongame poned pon asentar asienten volteenlos voltear reflejeis reflejen reflejar sustituy* reempla* debe_ir debe_decir deberia_decir que_quede_como quede_como que_diga completen completar anadan anadid agreguen ajust* subsan*",
    ),
    (
        "particular",
        "nombre nombres apellido apellidos apellido_paterno apeyido apeyidos direccion domicilio calle correo correo_nuevo mail telefono numero celular fecha_de_nacimiento cumpleanos nif dni rfc curp genero sexo estado_civil soltero soltera casado casada senor senora ficha expediente anotacion asiento registro registros dato datos codigo_postal nombre_legal adeudo titularidad titular cuenta_sigue nacimiento email tilde acento",
    ),
    (
        "wrong",
        "esta_mal mal_escrito mal mal_puesto equivocad* error errores incorrect* erroneo erronea erroneos inexact* desactualizad* al_reves no_es_correcto falta_una sobra_una letra_de_mas letra_de_menos no_esta_bien lo_pusieron lleva_tilde lleva_acento termina_en con_c con_z con_v con_b con_s con_h y_no_en divorciada casada nunca_paso ya_cerro falta_el_acento incompleto incompleta trae_un cambie_de_nombre cambie_de_apellido cambie_de_direccion nombre_de_casada salgo_como soy_mujer soy_hombre me_tienen_como me_teneis con_c_lo es_ahora ya_pague pague_en nuevo nueva correo_nuevo",
    ),
    (
        "goods",
        "pago tarjeta entrega pedido factura licencia_anual nota notas mapa ortografia version tarjeta_de_debito contrasena idioma yo_mismo yo_misma gps plantilla",
    ),
];

/// Sensitive data and complaints.
pub(super) const CARE: Classes = &[
    (
        "sensitive",
        "sensible sensibles sensitive sensitiva sensitivos salud religion religios* biometric* huella huellas genetic* raza racial etnic* origen_etnico vida_sexual orientacion_sexual sexualidad sindical sindicato afiliacion politic* ubicacion geolocalizacion gps posicion posicion_exacta medic* laboratorio cancer tratamiento_contra diagnostico ansiedad depresion embaraz* enfermedad migratoria migratorio estatus_migratorio dreamer testigo_de_jehova dni cedula pasaporte seguro_social cuenta_bancaria bancari* mensajes_privados contenido_de_mis_mensajes terapia discapacidad creencias iglesia adn psiquiatr* vih alergias grupo_sanguineo rostro cara facial licencia_de_conducir",
    ),
    (
        "limit",
        "limit* limitense restrin* restric* acot* reduz* reduc* capen capar uso_minimo minimo lo_minimo lo_indispensable indispensable imprescindible lo_esencial esencial inevitable necesari* necesidad haga_falta hace_falta hagan_falta solo solamente unicamente exclusivamente nomas nada_mas estrictamente moderacion prudencia os_sobra basta_con salvo para_lo_que otros_usos otros_propositos otros_fines otra_cosa otra_finalidad fines_accesorios lo_basico no_la_aprovechen no_para ningun_otro ninguna_otra mas_que_para",
    ),
    (
        "use",
        "uso usos usar usen usarla usarlos usadlos usad usenlo usenla usara usaran usarse emple* emplee utili* trat* traten procesen procesar tratamiento manejo manej* aprovech* analiz* analizarlos ocupar ocupen recolect* recojan recoger manteng* aplic* sirv* para solo limit* inferir guard* guardenlo dejar_de_usar",
    ),
    (
        "breach",
        "vendieron vendisteis vendido compartieron compartisteis compartido filtraron filtrado divulgaron divulgado publicaron publicado dieron dio dado entregaron mandaron mandasteis enviaron revelaron revelado habeis han_ usaron usado leyo leyeron perdieron sold leaked recabaron recogieron ensenar expusieron expuesto accedieron conservaron guardaron mintieron ignoraron ignorado vulner* rompieron incumpl* viol* llegaron llego termino aparecio aparecieron prometieron negaron neg* cobraron cobran subieron bloquearon degrado degradaron cancelaron trataron dijeron cedieron cedido tardaron tratamiento_ilicito se_constato la_fuente habian_eliminado entre_sin_problema siguen castig* hicieron_pagar",
    ),
    (
        "outrage",
        "ilegal ilegalidad illegal ilicito contra_la_ley va_contra infraccion inaceptable vergonzoso vergonzosa verguenza gravisimo gravisima muy_grave intolerable indignante indignado indignada falta_de_respeto falta_de_responsabilidad abuso abusivo mintieron mienten mentira castig* discrimin* represalia* queja reclamacion inconformidad protesto protesta denuncio denuncia se_denuncia sin_mi_consentimiento sin_consentimiento sin_autorizacion sin_permiso sin_mi_permiso sin_consultarme sin_avisar ni_siquiera_me_avisaron eso_no_se_hace esta_mal_eso eso_esta_mal prohibe_la_ley incumpl* vulner* rompieron confidencialidad descuido por_culpa por_su_culpa culpa_suya ignorado_la_ley escandal* atropello accesibles_en_internet en_copia_visible a_otro_cliente a_otra_persona de_lo_que_marca_la_ley aunque_les_dije_que_no de_lo_que_permite_la_ley viol* infring* imperdonable lamentable",
    ),
    (
        "grievance",
        "quiero_levantar_una_queja presento_queja presento_una_queja pongo_una_queja interpongo_queja interpongo_una_queja interpongo_reclamacion formulo_queja quede_asentada_mi_queja quiero_quejarme vengo_a_quejarme me_quejo mi_queja_es mi_inconformidad protesto_energicamente denuncio_que aqui_se_denuncia quede_constancia_de_mi_queja dejar_constancia_de_mi_inconformidad mis_derechos_fueron",
    ),
    (
        "worse",
        "subieron suben subisteis cobran cobraron cobrais mas_caro precio_mas_alto negaron niegan nego degrado degradaron bloquearon bloqueado cancelaron trataron_peor trataron tratan peor sin_soporte no_me_dan_soporte no_me_dan quitaron me_quitaron retiraron castig* suspend* limitaron sin_cupones me_cobran ya_no_me_dan sin_descuento",
    ),
    (
        "because",
        "desde_que por_haber tras despues_de despues_que al_dia_siguiente_de a_raiz_de porque_pedi como_pedi a_partir_de_que por_pedir por_ejercer por_exigir por_oponerme por_negarme tan_pronto en_cuanto",
    ),
    (
        "used",
        "pedi pedir pidiera exigido exigir ejerci ejercido ejercer oponerme opuse opusiera solicite salirme derecho derechos no_se_vendieran no_vendieran privacidad negue negarme limite reclamar",
    ),
    ("motive", "motivo"),
    (
        "later",
        "si_un_dia quiza quizas tal_vez mas_adelante en_el_futuro por_ahora todavia_no_quiero pensaba_en pense_en si_algun_dia algun_dia si_decidiera",
    ),
    (
        "claimed",
        "dijeron_que habian_eliminado habian_borrado la_habian aseguraron me_dijeron_que confirmaron_que",
    ),
    (
        "threat",
        "si_no acudire denunciare sepan_que tendre_que llegaran_a de_lo_contrario algun_dia me_vere si_venden no_fue_mi_intencion sería_una_pena seria_una_pena",
    ),
];
